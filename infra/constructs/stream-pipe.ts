import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { table as schema } from '../../lib/platform/table.ts';
import type { StageSettings } from '../stages.ts';
import type { OpsAlarms } from './ops-alarms.ts';
import { DeadLetterQueue } from './queues.ts';
import { streamPipeRole } from './stream-pipe-role.ts';
import type { StreamedRows } from './streamed-rows.ts';

interface StreamPipeProps {
  readonly settings: StageSettings;
  readonly streamArn: string;
  /** What is passed; all other changes stay out. */
  readonly rows: StreamedRows;
  readonly target: IQueue;
  readonly alarms: OpsAlarms;
}

const { partitionKey, sortKey } = schema;

/** What the queue carries: the row's key. */
const message = {
  [partitionKey]: `<$.dynamodb.Keys.${partitionKey}.S>`,
  [sortKey]: `<$.dynamodb.Keys.${sortKey}.S>`,
};

/** Hands rows of some kinds from the table's stream to a queue; the order does not matter, nothing may be lost. */
export class StreamPipe extends Construct {
  readonly deadLetterQueue: IQueue;

  constructor(scope: Construct, id: string, { settings, streamArn, rows, target, alarms }: StreamPipeProps) {
    super(scope, id);
    const deadLetterQueue = new DeadLetterQueue(this, 'DeadLetters');
    this.deadLetterQueue = deadLetterQueue;
    Validations.of(deadLetterQueue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself a dead-letter queue, of the pipe, which the rule does not see.',
    });
    const logGroup = new LogGroup(this, 'Logs', {
      retention: settings.logRetention,
      removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const pipe = new CfnPipe(this, 'Pipe', {
      roleArn: streamPipeRole(this, 'Role', { streamArn, target, deadLetterQueue, logGroup }).roleArn,
      source: streamArn,
      sourceParameters: {
        dynamoDbStreamParameters: {
          // Also what was written before the pipe was there: what takes it does nothing twice.
          startingPosition: 'TRIM_HORIZON',
          // The most that one call to SQS takes.
          batchSize: 10,
          parallelizationFactor: 4,
          onPartialBatchItemFailure: 'AUTOMATIC_BISECT',
          // Keeps trying through an outage, and gives up while the stream, which forgets after 24 h, still knows.
          maximumRecordAgeInSeconds: Duration.hours(12).toSeconds(),
          maximumRetryAttempts: -1,
          deadLetterConfig: { arn: deadLetterQueue.queueArn },
        },
        filterCriteria: { filters: rows.filters.map((filter) => ({ pattern: JSON.stringify(filter) })) },
      },
      target: target.queueArn,
      targetParameters: { inputTemplate: JSON.stringify(message) },
      logConfiguration: {
        cloudwatchLogsLogDestination: { logGroupArn: logGroup.logGroupArn },
        level: 'ERROR',
      },
    });

    const { harm, consumer } = rows;
    alarms.watchDeadLetters(this, deadLetterQueue, {
      harm: `${harm}, and no one will try again`,
      remedy: `within 12 hours, read the keys at the stream positions that the messages name and send them to the queue of ${consumer}`,
    });
    alarms.watch(this, 'FailuresAlarm', {
      metric: new Metric({
        namespace: 'AWS/EventBridge/Pipes',
        metricName: 'ExecutionFailed',
        dimensionsMap: { PipeName: pipe.ref },
        period: Duration.minutes(10),
        statistic: 'Sum',
      }),
      // One failure is retried and heals.
      threshold: 5,
      harm: `${harm}; they wait for at most 12 hours`,
      remedy:
        'read the error in the logs of the pipe; most likely it may not read the stream or write to the queue',
    });
  }
}
