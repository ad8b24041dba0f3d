import { setImmediate } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { Chance } from '../hostile/chance.ts';

/**
 * Lets works that go on side by side call the engine one call at a time, in an order that only a seed decides: two instances whose
 * calls cross each other anyhow.
 */
export class Turns {
  readonly #chance: Chance;
  readonly #waiting: (() => void)[] = [];

  constructor(seed: number) {
    this.#chance = new Chance(seed);
  }

  /** The same table for one of the works. */
  tableOf({ client, name }: Table): Table {
    const send = async (command: never) => {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
      return client.send(command);
    };
    return { client: withSend(client, send), name };
  }

  async all<T>(works: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
    let open = works.length;
    const results = Promise.allSettled(
      works.map(async (work) => {
        try {
          return await work();
        } finally {
          open -= 1;
        }
      }),
    );
    while (open > 0) {
      // All that can go on without the engine has gone on by then.
      await setImmediate();
      if (this.#waiting.length === 0) continue;
      const [next] = this.#waiting.splice(this.#chance.between(0, this.#waiting.length - 1), 1);
      next?.();
    }
    return results;
  }
}

export function withSend(client: DynamoDBClient, send: unknown): DynamoDBClient {
  return new Proxy(client, {
    get: (target, property) => (property === 'send' ? send : Reflect.get(target, property)),
  });
}
