import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { log } from './log.ts';

/**
 * Makes a Lambda of a function that works on the things a batch of messages names and answers those it failed on.
 * Only their messages are delivered again; one that cannot be read fails alone, and the queue's redrive policy moves
 * it aside in the end.
 */
export function queueFunction<T extends string | object>(
  readIn: (body: string) => T,
  work: (things: readonly T[]) => Promise<ReadonlySet<T>>,
) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const read = Records.map(({ messageId, body }) => ({ messageId, thing: readable(readIn, body) }));
    const failed = await work(read.map(({ thing }) => thing).filter((thing) => thing !== undefined));
    const again = read.filter(({ thing }) => thing === undefined || failed.has(thing));
    if (again.length > 0) log.warn('Messages failed', { failed: again.length, of: read.length });
    return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

function readable<T>(readIn: (body: string) => T, body: string): T | undefined {
  try {
    return readIn(body);
  } catch (error) {
    log.error('A message could not be read', error);
    return undefined;
  }
}
