import { customersAfter } from '../customers/customer-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { type Checkpoint, concerns, type Rescoring } from './rescoring.ts';
import { scoredOrdersAfter } from './rescoring-store.ts';

/** So many orders are scored together, and so many customers looked up at once. */
export const BATCH = 100;

/** Orders to score, and where to go on when they are done. */
interface Concerned {
  readonly orderIds: readonly string[];
  readonly checkpoint: Checkpoint;
}

/**
 * The orders that a re-scoring is about, customer by customer from its checkpoint on; those placed on other dates are
 * skipped without reading them. An order that moves within its customer's list meanwhile was scored by whoever moved it.
 */
export async function* ordersConcerned(table: Table, rescoring: Rescoring): AsyncGenerator<Concerned> {
  const { checkpoint } = rescoring;
  for await (const customerId of customersConcerned(table, rescoring)) {
    let after = checkpoint?.customerId === customerId ? checkpoint.after : '';
    for (let isLast = false; !isLast; ) {
      const page = await scoredOrdersAfter(table, customerId, after, BATCH);
      isLast = page.isLast;
      after = page.found.at(-1)?.position ?? after;
      const orderIds = page.found
        .filter(({ item }) => concerns(rescoring, item.placedOn))
        .map(({ item }) => item.orderId);
      yield { orderIds, checkpoint: { customerId, after } };
    }
  }
}

/** By id; who becomes known meanwhile is judged by the new settings from the start. */
async function* customersConcerned(
  table: Table,
  { customerId, checkpoint }: Rescoring,
): AsyncGenerator<string> {
  if (customerId !== undefined) return yield customerId;
  if (checkpoint) yield checkpoint.customerId;
  for (let after = checkpoint?.customerId ?? '', isLast = false; !isLast; ) {
    const page = await customersAfter(table, after, BATCH);
    for (const { item } of page.found) yield item.customerId;
    isLast = page.isLast;
    after = page.found.at(-1)?.position ?? after;
  }
}
