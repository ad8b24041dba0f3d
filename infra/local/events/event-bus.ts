import { randomUUID } from 'node:crypto';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { VirtualClock } from '../clock.ts';
import type { Queue, Queues } from '../engines/queues.ts';
import { StartError } from '../start-error.ts';
import { compilePattern } from '../stream/event-pattern.ts';
import { ACCOUNT } from '../template/identities.ts';
import type { StageTemplate } from '../template/stage-template.ts';

const ruleSchema = z.strictObject({
  EventPattern: z.record(z.string(), z.unknown()),
  State: z.literal('ENABLED').default('ENABLED'),
  Targets: z.array(
    z.strictObject({
      Arn: z.string(),
      Id: z.unknown().optional(),
      // They matter when the queue is out of reach, which the local one never is.
      DeadLetterConfig: z.unknown().optional(),
      RetryPolicy: z.unknown().optional(),
    }),
  ),
  // Without effect on one machine.
  Name: z.unknown().optional(),
  Description: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

/** What a service tells: EventBridge adds the rest. */
export interface ServiceEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly resources: readonly string[];
  readonly detail: object;
}

interface BusEngines {
  readonly sqsClient: SQSClient;
  readonly queues: Queues;
  readonly clock: VirtualClock;
  readonly region: string;
}

interface Rule {
  readonly matches: (event: unknown) => boolean;
  readonly targets: readonly Queue[];
}

/** The account's default bus, with every rule of the template: each event goes to the queues of the rules that it matches. */
export class EventBus {
  readonly #rules: readonly Rule[];
  readonly #engines: BusEngines;

  constructor(template: StageTemplate, engines: BusEngines) {
    this.#engines = engines;
    this.#rules = template.all('AWS::Events::Rule', ruleSchema).map(({ ref, properties }) => ({
      matches: compilePattern(JSON.stringify(properties.EventPattern), `The rule ${ref}`),
      targets: properties.Targets.map(({ Arn }) => queueOf(Arn, ref, engines.queues)),
    }));
  }

  /** Resolves when every queue has it. */
  async put(told: ServiceEvent): Promise<void> {
    const { clock, region, sqsClient } = this.#engines;
    const time = clock
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
    const event = { version: '0', id: randomUUID(), account: ACCOUNT, time, region, ...told };
    const MessageBody = JSON.stringify(event);
    for (const { targets } of this.#rules.filter(({ matches }) => matches(event))) {
      for (const { url } of targets)
        await sqsClient.send(new SendMessageCommand({ QueueUrl: url, MessageBody }));
    }
  }
}

function queueOf(arn: string, rule: string, queues: Queues): Queue {
  const queue = queues.get(arn);
  if (queue) return queue;
  throw new StartError(
    `The rule ${rule} does not lead to a queue of this stage, which is all that the local stack can run.`,
  );
}
