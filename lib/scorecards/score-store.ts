import { RESERVATION } from '../credit/credit-keys.ts';
import type { Fact } from '../facts/fact.ts';
import { storedFact } from '../facts/fact-schema.ts';
import type { Order } from '../orders/order.ts';
import { storedOrder } from '../orders/order-schema.ts';
import { orderPartition } from '../orders/order-store.ts';
import { query, type Row, type Table } from '../platform/dynamo.ts';
import { table as keys, streamed } from '../platform/table.ts';
import { AWAITED } from './awaited-order-store.ts';

/** Sort key of the row of an order's score. */
export const SCORE = 'score';

/** All that is stored of one order; any part can be missing, for facts can come before their order. */
export interface StoredOrder {
  readonly order: Order | undefined;
  readonly facts: readonly Fact[];
  /** As it is stored: who only reads orders need not know what it holds. */
  readonly scoreRow: Row | undefined;
  /** Of what it takes of its customer's credit, likewise. */
  readonly reservationRow: Row | undefined;
  /** It is listed as an order that facts wait for. */
  readonly isAwaited: boolean;
}

/**
 * Reads an order's whole partition in one consistent query, score and reservation first (they sort last). A query is no
 * snapshot: a fact that comes meanwhile may be seen or not, but never one that the score or the reservation read here
 * already hold left out, and what is replaced meanwhile fails the condition on its version.
 */
export async function loadOrder(table: Table, orderId: string): Promise<StoredOrder> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :pk`,
    values: { ':pk': orderPartition(orderId) },
    ConsistentRead: true,
    ScanIndexForward: false,
  });
  const bySortKey = (is: (sk: string) => boolean) => rows.filter((row) => is(String(row[keys.sortKey])));
  const [order] = bySortKey((sk) => sk === streamed.order);
  const [score] = bySortKey((sk) => sk === SCORE);
  const [reservation] = bySortKey((sk) => sk === RESERVATION);
  return {
    order: order && storedOrder.parse(order),
    facts: bySortKey((sk) => sk.startsWith(streamed.factPrefix)).map((row) => storedFact.parse(row)),
    scoreRow: score,
    reservationRow: reservation,
    isAwaited: bySortKey((sk) => sk === AWAITED).length > 0,
  };
}
