import { Aws, Duration, TimeZone } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type IScheduleTarget, Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ScheduledNeeds } from '../functions.ts';
import { BackhaulFunction, type Surroundings } from './backhaul-function.ts';
import type { OpsAlarms } from './ops-alarms.ts';
import { DeadLetterQueue } from './queues.ts';

interface ScheduledFunctionProps {
  readonly name: string;
  readonly needs: ScheduledNeeds;
  readonly surroundings: Surroundings;
  readonly alarms: OpsAlarms;
}

/**
 * A function of functions/scheduled with its schedule in business time. Its dead-letter queue takes both runs that
 * the Scheduler could not start and runs that failed three times, as Lambda retries them by itself.
 */
export class ScheduledFunction extends Construct {
  constructor(scope: Construct, id: string, { name, needs, surroundings, alarms }: ScheduledFunctionProps) {
    super(scope, id);
    const deadLetterQueue = new DeadLetterQueue(this, 'DeadLetters');
    const fn = new BackhaulFunction(this, 'Function', {
      name,
      needs,
      surroundings,
      timeout: Duration.minutes(10),
      memorySize: 1024,
      deadLetterQueue,
    });
    new Schedule(this, 'Schedule', {
      description: name,
      schedule: ScheduleExpression.cron({
        ...needs.at,
        timeZone: TimeZone.of(surroundings.settings.businessTimeZone),
      }),
      target: invoke(this, fn, deadLetterQueue),
    });

    const remedy = `read the error in the logs of ${name}, mend it, then invoke ${name} by hand: it catches up`;
    alarms.watchDeadLetters(this, deadLetterQueue, { harm: needs.harm, remedy });
    alarms.watch(this, 'ErrorsAlarm', {
      metric: fn.metricErrors({ period: Duration.minutes(1), statistic: 'Sum' }),
      threshold: 1,
      harm: needs.harm,
      remedy: `wait for the two retries of the next minutes; if they fail too, ${remedy}`,
    });
  }
}

/** As CDK's LambdaInvoke, whose role however may call every version of the function. */
function invoke(scope: Construct, fn: IFunction, deadLetterQueue: IQueue): IScheduleTarget {
  const role = new Role(scope, 'SchedulerRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
    inlinePolicies: {
      Invoke: new PolicyDocument({
        statements: [
          new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.functionArn] }),
          new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetterQueue.queueArn] }),
        ],
      }),
    },
  });
  return {
    bind: () => ({
      arn: fn.functionArn,
      role,
      deadLetterConfig: { arn: deadLetterQueue.queueArn },
      // Of the call only, not of the run: long enough for an outage, short enough to end before the next night.
      retryPolicy: { maximumRetryAttempts: 20, maximumEventAgeInSeconds: Duration.hours(6).toSeconds() },
    }),
  };
}
