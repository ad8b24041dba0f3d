import type { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { VirtualClock } from '../clock.ts';
import type { Queues } from '../engines/queues.ts';
import type { Functions } from '../lambda/functions.ts';
import { StartError } from '../start-error.ts';
import type { StageTemplate } from '../template/stage-template.ts';
import { EventSource } from './event-source.ts';

/** Without a scaling limit Lambda begins with five batches at a time. */
const DEFAULT_CONCURRENCY = 5;

const mappingSchema = z.strictObject({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number().int().default(10),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  ScalingConfig: z.strictObject({ MaximumConcurrency: z.number().int() }).optional(),
  Enabled: z.literal(true).optional(),
  // Without effect on one machine.
  Tags: z.unknown().optional(),
});

/** Every event source mapping of the template: from a queue into a function. */
export function createEventSources(
  template: StageTemplate,
  engines: {
    sqsClient: SQSClient;
    queues: Queues;
    functions: Functions;
    clock: VirtualClock;
    report: (problem: string) => void;
  },
): EventSource[] {
  return template.all('AWS::Lambda::EventSourceMapping', mappingSchema).map(({ logicalId, properties }) => {
    const queue = engines.queues.get(properties.EventSourceArn);
    if (queue === undefined) {
      throw new StartError(
        `${logicalId} does not read a queue of this stage, which is all that the local stack can run.`,
      );
    }
    const { pool } = engines.functions.byReference(properties.FunctionName);
    const allowed = properties.ScalingConfig?.MaximumConcurrency ?? DEFAULT_CONCURRENCY;
    return new EventSource(
      {
        queue,
        batchSize: properties.BatchSize,
        windowMs: properties.MaximumBatchingWindowInSeconds * 1000,
        maxConcurrency: Math.min(allowed, pool.settings.maxEnvironments),
        reportsFailures: properties.FunctionResponseTypes.length > 0,
      },
      { ...engines, pool },
    );
  });
}
