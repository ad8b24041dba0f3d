import { CreateQueueCommand, GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { StageTemplate } from '../template/stage-template.ts';

const seconds = z.coerce.number().int();

const queueSchema = z.strictObject({
  QueueName: z.string().optional(),
  VisibilityTimeout: seconds.default(30),
  DelaySeconds: seconds.optional(),
  MessageRetentionPeriod: seconds.optional(),
  MaximumMessageSize: seconds.optional(),
  ReceiveMessageWaitTimeSeconds: seconds.optional(),
  RedrivePolicy: z
    .strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number().int() })
    .optional(),
  // Without effect on one machine.
  SqsManagedSseEnabled: z.unknown().optional(),
  KmsMasterKeyId: z.unknown().optional(),
  KmsDataKeyReusePeriodSeconds: z.unknown().optional(),
  RedriveAllowPolicy: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

export interface Queue {
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  readonly visibilityTimeoutSeconds: number;
}

export type Queues = ReadonlyMap<string, Queue>;

/** Creates the template's queues; gives them by ARN. Dead-letter queues first, since others name them. */
export async function createQueues(template: StageTemplate, client: SQSClient): Promise<Queues> {
  const queues = new Map<string, Queue>();
  const resources = template.all('AWS::SQS::Queue', queueSchema);
  resources.sort(
    (a, b) =>
      Number(a.properties.RedrivePolicy !== undefined) - Number(b.properties.RedrivePolicy !== undefined),
  );
  for (const { ref, attributes, properties } of resources) {
    const name = attributes['QueueName'] ?? '';
    const arn = attributes['Arn'] ?? '';
    await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributesOf(properties) }));
    queues.set(arn, { name, url: ref, arn, visibilityTimeoutSeconds: properties.VisibilityTimeout });
  }
  return queues;
}

/** Messages in a queue, whether they can be received now, later, or are being worked on. */
export async function depth(client: SQSClient, queue: Queue): Promise<number> {
  const names = [
    'ApproximateNumberOfMessages',
    'ApproximateNumberOfMessagesNotVisible',
    'ApproximateNumberOfMessagesDelayed',
  ] as const;
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: [...names] }),
  );
  return names.reduce((sum, name) => sum + Number(Attributes[name]), 0);
}

/** By the queues' names. */
export async function depths(client: SQSClient, queues: readonly Queue[]): Promise<Record<string, number>> {
  const entries = queues.map(async (queue) => [queue.name, await depth(client, queue)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function attributesOf(properties: z.infer<typeof queueSchema>): Record<string, string> {
  const { RedrivePolicy, ...rest } = properties;
  const names = [
    'VisibilityTimeout',
    'DelaySeconds',
    'MessageRetentionPeriod',
    'MaximumMessageSize',
    'ReceiveMessageWaitTimeSeconds',
  ] as const;
  const set = names.filter((name) => rest[name] !== undefined).map((name) => [name, String(rest[name])]);
  return {
    ...Object.fromEntries(set),
    ...(RedrivePolicy && { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
  };
}
