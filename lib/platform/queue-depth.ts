import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';

/** Tells how many messages lie in queues, about: SQS counts no better. */
export function queueDepth(queueUrls: readonly string[]): () => Promise<number> {
  const client = new SQSClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  return async () => {
    const answers = await Promise.all(
      queueUrls.map((QueueUrl) =>
        client.send(
          new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
        ),
      ),
    );
    return answers.reduce(
      (sum, { Attributes }) => sum + Number(Attributes?.['ApproximateNumberOfMessages'] ?? 0),
      0,
    );
  };
}
