import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { functions } from '../functions.ts';
import type { Surroundings } from './backhaul-function.ts';
import type { OpsAlarms } from './ops-alarms.ts';
import { QueueConsumer } from './queue-consumer.ts';

interface MailFeedbackProps {
  readonly surroundings: Surroundings;
  readonly alarms: OpsAlarms;
}

/** Leads what SES tells of this stage's mails, that they came back or were complained of, to the function that notes it. */
export class MailFeedback extends Construct {
  constructor(scope: Construct, id: string, { surroundings, alarms }: MailFeedbackProps) {
    super(scope, id);
    const needs = functions.sqs['note-mail-feedback'];
    const consumer = new QueueConsumer(this, 'Noted', {
      name: 'note-mail-feedback',
      needs,
      surroundings,
      alarms,
    });
    const rule = new Rule(this, 'Rule', {
      description: 'Mails that came back or were complained of',
      eventPattern: {
        source: ['aws.ses'],
        detailType: ['Email Bounced', 'Email Complaint Received'],
        // The bus is the account's: other stages, and other systems, send mails too.
        detail: {
          mail: { tags: { 'ses:configuration-set': [surroundings.mailSender.configurationSetName] } },
        },
      },
      targets: [new SqsQueue(consumer.queue, { deadLetterQueue: consumer.deadLetterQueue })],
    });
    alarms.watch(this, 'FailuresAlarm', {
      metric: new Metric({
        namespace: 'AWS/Events',
        metricName: 'FailedInvocations',
        dimensionsMap: { RuleName: rule.ruleName },
        period: Duration.minutes(10),
        statistic: 'Sum',
      }),
      threshold: 1,
      harm: needs.harm,
      remedy:
        'check that the rule may write to the queue of note-mail-feedback, then redrive its dead-letter queue',
    });
  }
}
