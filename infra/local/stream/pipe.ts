import type { _Record, DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { VirtualClock } from '../clock.ts';
import type { Queue, Queues } from '../engines/queues.ts';
import type { PollLoop } from '../poll-loop.ts';
import { StartError } from '../start-error.ts';
import type { Resource, StageTemplate } from '../template/stage-template.ts';
import { compilePattern } from './event-pattern.ts';
import { compileTemplate } from './input-template.ts';
import { recordEvent } from './record-event.ts';
import { StreamReader } from './stream-reader.ts';

/** The most that one call to SQS takes. */
const SEND_AT_ONCE = 10;

const pipeSchema = z.strictObject({
  Source: z.string(),
  SourceParameters: z.strictObject({
    DynamoDBStreamParameters: z.strictObject({
      StartingPosition: z.literal('TRIM_HORIZON'),
      BatchSize: z.number().int().default(100),
      MaximumRetryAttempts: z.literal(-1).default(-1),
      // They matter when the queue is out of reach for long, which the local one never is.
      MaximumRecordAgeInSeconds: z.unknown().optional(),
      OnPartialBatchItemFailure: z.unknown().optional(),
      DeadLetterConfig: z.unknown().optional(),
      // Records are handed over as soon as they are seen, one shard after the other.
      MaximumBatchingWindowInSeconds: z.unknown().optional(),
      ParallelizationFactor: z.unknown().optional(),
    }),
    FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) }).optional(),
  }),
  Target: z.string(),
  TargetParameters: z.strictObject({ InputTemplate: z.string().optional() }).default({}),
  DesiredState: z.literal('RUNNING').optional(),
  // Without effect on one machine.
  Name: z.unknown().optional(),
  Description: z.unknown().optional(),
  LogConfiguration: z.unknown().optional(),
  RoleArn: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

interface PipeEngines {
  readonly streamsClient: DynamoDBStreamsClient;
  readonly sqsClient: SQSClient;
  /** Real stream addresses by those of the template. */
  readonly streams: ReadonlyMap<string, string>;
  readonly queues: Queues;
  readonly clock: VirtualClock;
  readonly region: string;
  readonly report: (problem: string) => void;
}

/** Every EventBridge Pipe of the template: from a table's stream through filter and input template into a queue. */
export function createPipes(template: StageTemplate, engines: PipeEngines): PollLoop[] {
  return template.all('AWS::Pipes::Pipe', pipeSchema).map((resource) => createPipe(resource, engines));
}

function createPipe(
  { ref, properties }: Resource<z.infer<typeof pipeSchema>>,
  engines: PipeEngines,
): PollLoop {
  const { DynamoDBStreamParameters: source, FilterCriteria: criteria } = properties.SourceParameters;
  const streamArn = engines.streams.get(properties.Source);
  const queue = engines.queues.get(properties.Target);
  if (streamArn === undefined || queue === undefined) {
    throw new StartError(
      `The pipe ${ref} does not lead from a table's stream to a queue of this stage, which is all that the local stack can run.`,
    );
  }
  const filters = criteria?.Filters.map(({ Pattern }) => compilePattern(Pattern, ref)) ?? [];
  const { InputTemplate: inputTemplate } = properties.TargetParameters;
  const toMessage = inputTemplate === undefined ? JSON.stringify : compileTemplate(inputTemplate, ref);
  const atOnce = Math.min(source.BatchSize, SEND_AT_ONCE);

  const handOver = async (records: _Record[]): Promise<void> => {
    const messages = records
      .map((record) => recordEvent(record, { ...engines, streamArn: properties.Source }))
      .filter((event) => filters.length === 0 || filters.some((matches) => matches(event)))
      .map((event) => toMessage(event));
    for (let start = 0; start < messages.length; start += atOnce) {
      await send(engines.sqsClient, queue, messages.slice(start, start + atOnce));
    }
  };
  const report = (failure: unknown): void =>
    engines.report(`The pipe ${ref} fails and tries again: ${String(failure)}`);
  return new StreamReader(engines.streamsClient, streamArn, handOver, report).loop;
}

/** A refused message fails the batch, which is then read again: at least once, as on AWS. */
async function send(client: SQSClient, queue: Queue, messages: readonly string[]): Promise<void> {
  const Entries = messages.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
  const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queue.url, Entries }));
  const [first] = Failed;
  if (first !== undefined)
    throw new Error(`The queue ${queue.name} refused a message: ${first.Message ?? first.Code}`);
}
