import * as z from 'zod/mini';
import type { Fact } from '../facts/fact.ts';
import { storedFact } from '../facts/fact-schema.ts';
import { storedCounts } from '../kpis/counts-schema.ts';
import type { Order } from '../orders/order.ts';
import { storedOrder } from '../orders/order-schema.ts';
import { orderStates } from '../orders/order-state.ts';
import { orderPartition } from '../orders/order-store.ts';
import { query, type Row, type Table } from '../platform/dynamo.ts';
import { table as keys, streamed } from '../platform/table.ts';
import { AWAITED } from './awaited-order-store.ts';
import { failure } from './failure-schema.ts';
import type { OrderScore } from './order-score.ts';
import { dueTimeIn } from './score-index-store.ts';

/** Sort key of the row of an order's score. */
export const SCORE = 'score';

const contribution = z.object({ date: z.string(), groups: z.array(z.string()), counts: storedCounts });

const scoreRow = z.object({
  version: z.int(),
  orderId: z.string(),
  orderNumber: z.string(),
  customerId: z.string(),
  placedOn: z.string(),
  ruleSet: z.string(),
  counted: z.optional(contribution),
  facts: z.int(),
  orderState: z.enum(orderStates),
  /** The end of the promise, and the order's id: its place among all orders by due time. */
  dueAs: z.string(),
  openPromise: z.optional(z.string()),
  dueDate: z.optional(z.string()),
  failure: z.optional(failure),
  failedCarrier: z.optional(z.string()),
  failedLane: z.optional(z.string()),
});

/** All that is stored of one order; any part can be missing, for facts can come before their order. */
export interface StoredOrder {
  readonly order: Order | undefined;
  readonly facts: readonly Fact[];
  readonly score: OrderScore | undefined;
  /** Of the score; 0 where there is none yet. */
  readonly version: number;
  /** It is listed as an order that facts wait for. */
  readonly isAwaited: boolean;
}

/**
 * Reads an order's whole partition in one consistent query, the score first (`score` sorts last). A query is no
 * snapshot: a fact that comes meanwhile may be seen or not, but never one that the score read here already holds left
 * out, and a score that is replaced meanwhile fails the condition on its version.
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
  return {
    order: order && storedOrder.parse(order),
    facts: bySortKey((sk) => sk.startsWith(streamed.factPrefix)).map((row) => storedFact.parse(row)),
    score: score && scoreOf(score),
    version: score ? scoreRow.parse(score).version : 0,
    isAwaited: bySortKey((sk) => sk === AWAITED).length > 0,
  };
}

function scoreOf(row: Row): OrderScore {
  const { version, dueAs, openPromise, counted, dueDate, failure: failed, ...more } = scoreRow.parse(row);
  const { failedCarrier, failedLane, ...rest } = more;
  return {
    ...rest,
    ...(counted ? { counted } : {}),
    promiseEndsAt: dueTimeIn(dueAs),
    isOpen: openPromise !== undefined,
    ...(dueDate && failed
      ? { failed: { dueDate, failure: failed, carrier: failedCarrier, lane: failedLane } }
      : {}),
  };
}
