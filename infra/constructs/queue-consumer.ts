import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ConsumerNeeds } from '../functions.ts';
import { BackhaulFunction, type Surroundings } from './backhaul-function.ts';
import type { OpsAlarms } from './ops-alarms.ts';
import { DeadLetterQueue, SecureQueue } from './queues.ts';

interface QueueConsumerProps {
  readonly name: string;
  readonly needs: ConsumerNeeds;
  readonly surroundings: Surroundings;
  readonly alarms: OpsAlarms;
}

const timeout = Duration.seconds(30);

/**
 * A function of functions/sqs with its queue, what happens to messages that fail, and the alarms about both.
 * The function answers which messages of a batch failed; only those come again, and at the fifth failure they
 * are set aside, so that a poison message holds up nobody.
 */
export class QueueConsumer extends Construct {
  readonly queue: IQueue;
  readonly deadLetterQueue: IQueue;

  constructor(scope: Construct, id: string, { name, needs, surroundings, alarms }: QueueConsumerProps) {
    super(scope, id);
    const { batchSize, batchWindowSeconds, maxConcurrency } = surroundings.settings.consumer;
    const deadLetterQueue = new DeadLetterQueue(this, 'DeadLetters');
    const queue = new SecureQueue(this, 'Queue', {
      // Six times, as AWS advises: Lambda may have to retry a throttled batch before the messages show up again.
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      deadLetterQueue: { queue: deadLetterQueue, maxReceiveCount: 10 },
    });
    this.queue = queue;
    this.deadLetterQueue = deadLetterQueue;
    const fn = new BackhaulFunction(this, 'Function', {
      name,
      needs,
      surroundings,
      timeout,
      memorySize: 1024,
    });
    fn.addEventSource(
      new SqsEventSource(queue, {
        batchSize: needs.batchSize ?? batchSize,
        maxBatchingWindow: Duration.seconds(batchWindowSeconds),
        maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );

    alarms.watchDeadLetters(this, deadLetterQueue, {
      harm: needs.harm,
      remedy: `find the cause in the logs of ${name}, mend it, then redrive the dead-letter queue`,
    });
    alarms.watch(this, 'DelayAlarm', {
      metric: queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      threshold: Duration.minutes(15).toSeconds(),
      harm: `for more than 15 minutes now, ${needs.harm}`,
      remedy: `look for errors or throttling of ${name}; if it is only busy, raise consumer.maxConcurrency in infra/stages.ts`,
    });
  }
}
