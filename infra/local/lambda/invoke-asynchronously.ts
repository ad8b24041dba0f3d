import { randomUUID } from 'node:crypto';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queues } from '../engines/queues.ts';
import { FunctionError } from './function-error.ts';
import type { LocalFunction } from './functions.ts';

/** Lambda's default; a template that sets another one is not understood, and so an error. */
const ATTEMPTS = 3;

/**
 * As services such as the Scheduler call a function: Lambda takes the event, tries again by itself (here at once
 * instead of after one and two minutes), and at last sets it aside. Rejects with the last failure.
 */
export async function invokeAsynchronously(
  { pool, deadLetterArn }: LocalFunction,
  event: unknown,
  { sqsClient, queues }: { sqsClient: SQSClient; queues: Queues },
): Promise<void> {
  let failure: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await pool.invoke(event);
      return;
    } catch (error) {
      failure = error;
    }
  }
  const deadLetters = queues.get(deadLetterArn ?? '');
  if (deadLetters !== undefined) {
    const attributes = {
      RequestID: randomUUID(),
      ErrorCode: failure instanceof FunctionError ? failure.errorType : 'Error',
      ErrorMessage: String(failure),
    };
    await sqsClient.send(
      new SendMessageCommand({
        QueueUrl: deadLetters.url,
        MessageBody: JSON.stringify(event),
        MessageAttributes: Object.fromEntries(
          Object.entries(attributes).map(([name, StringValue]) => [
            name,
            { DataType: 'String', StringValue },
          ]),
        ),
      }),
    );
  }
  throw failure;
}
