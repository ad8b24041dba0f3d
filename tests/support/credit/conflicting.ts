import { TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { Chance } from '../hostile/chance.ts';
import { withSend } from './turns.ts';

/** A table whose transactions find a rival at one of their rows, now and then. */
export function conflicting({ client, name }: Table, share: number, from: number): Table {
  const chance = new Chance(from);
  const send = async (sent: object) => {
    if (sent instanceof TransactWriteItemsCommand && chance.happens(share)) {
      const actions = sent.input.TransactItems ?? [];
      const rival = chance.between(0, actions.length - 1);
      throw new TransactionCanceledException({
        message: 'Transaction cancelled',
        $metadata: {},
        CancellationReasons: actions.map((_, index) => ({
          Code: index === rival ? 'TransactionConflict' : 'None',
        })),
      });
    }
    return client.send(sent as never);
  };
  return { client: withSend(client, send), name };
}
