import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { log } from './log.ts';

/**
 * Makes a Lambda of a function that works on the things a batch of messages names and answers those it failed on.
 * Only their messages are delivered again; one that cannot be read fails alone, and the queue's redrive policy moves
 * it aside in the end.
 */
export function queueFunction(
  nameIn: (body: string) => string,
  work: (names: readonly string[]) => Promise<ReadonlySet<string>>,
) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const named = Records.map(({ messageId, body }) => ({ messageId, name: readable(nameIn, body) }));
    const failed = await work(named.flatMap(({ name }) => name ?? []));
    const again = named.filter(({ name }) => name === undefined || failed.has(name));
    if (again.length > 0) log.warn('Messages failed', { failed: again.length, of: named.length });
    return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

function readable(nameIn: (body: string) => string, body: string): string | undefined {
  try {
    return nameIn(body);
  } catch (error) {
    log.error('A message could not be read', error);
    return undefined;
  }
}
