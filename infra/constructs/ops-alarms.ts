import { Aws, Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

interface Worry {
  readonly metric: IMetric;
  /** The alarm rings at this value of one period of the metric, and above. */
  readonly threshold: number;
  /** Who is hurt, and how. */
  readonly harm: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * Mails the ops recipients when something needs a person. The mail is the alarm's description, read at night
 * by someone who does not know the system: so it says who is hurt and what to do.
 */
export class OpsAlarms extends Construct {
  readonly #action: SnsAction;

  constructor(scope: Construct, id: string, { recipients }: { readonly recipients: readonly string[] }) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { displayName: 'Backhaul alarms', enforceSSL: true });
    // A topic with a policy of its own, which enforceSSL makes, loses the default that lets alarms publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    for (const recipient of recipients) topic.addSubscription(new EmailSubscription(recipient));
    this.#action = new SnsAction(topic);
  }

  /** Adds the alarm to `scope`, beside what it watches. */
  watch(scope: Construct, id: string, { metric, threshold, harm, remedy }: Worry): void {
    new Alarm(scope, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `Hurt: ${harm}. Do: ${remedy}.`,
    }).addAlarmAction(this.#action);
  }

  /** Any message in a dead-letter queue is work that nothing will do again by itself. */
  watchDeadLetters(scope: Construct, queue: IQueue, { harm, remedy }: Pick<Worry, 'harm' | 'remedy'>): void {
    const metric = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    });
    this.watch(scope, 'DeadLettersAlarm', { metric, threshold: 1, harm, remedy });
  }
}
