import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import { storedFact } from '../facts/fact-schema.ts';
import type { CounterChange } from '../kpis/counter-changes.ts';
import type { Order } from '../orders/order.ts';
import { storedOrder } from '../orders/order-schema.ts';
import { orderIdIn, orderPartition } from '../orders/order-store.ts';
import { query, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { type Key, table as keys, streamed } from '../platform/table.ts';
import type { FailedOrder } from './failed-order.ts';
import { failure } from './failure-schema.ts';
import type { OrderScore } from './order-score.ts';

const SCORE = 'score';

/** Open promises are spread over this many index partitions, for the sweep reads them all. */
const OPEN_PROMISE_SHARDS = 8;

const scoreRow = z.object({
  version: z.int(),
  orderId: z.string(),
  orderNumber: z.string(),
  customerId: z.string(),
  counted: z.record(z.string(), z.record(z.string(), z.int())),
  promiseEndsAt: z.optional(z.string()),
  dueDate: z.optional(z.string()),
  failure: z.optional(failure),
});

const openPromiseRow = z.object({ pk: z.string(), promiseEndsAt: z.string() });

const failedOrderRow = z.object({ pk: z.string(), orderNumber: z.string(), dueDate: z.string(), failure });

/** All that is stored of one order; any part can be missing, for facts can come before their order. */
export interface StoredOrder {
  readonly order: Order | undefined;
  readonly facts: readonly Fact[];
  readonly score: OrderScore | undefined;
  /** Of the score; 0 where there is none yet. */
  readonly version: number;
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
  };
}

function scoreOf(row: Row): OrderScore {
  const {
    orderId,
    orderNumber,
    customerId,
    counted,
    promiseEndsAt,
    dueDate,
    failure: failed,
  } = scoreRow.parse(row);
  return {
    orderId,
    orderNumber,
    customerId,
    counted,
    ...(promiseEndsAt ? { openUntil: promiseEndsAt } : {}),
    ...(dueDate && failed ? { failed: { dueDate, failure: failed } } : {}),
  };
}

/** A score to keep, on condition that the version it was computed beside still stands. */
export interface VersionedScore {
  readonly score: OrderScore;
  readonly replaces: number;
}

/**
 * Keeps scores and adds their differences to the counters, all or nothing.
 * @throws TransactionCanceledException when a score was replaced meanwhile, or another writer is at the same rows
 */
export async function saveScores(
  table: Table,
  scores: readonly VersionedScore[],
  counters: readonly CounterChange[],
): Promise<void> {
  await table.client.send(
    new TransactWriteItemsCommand({
      TransactItems: [
        ...scores.map((each) => scoreWrite(table.name, each)),
        ...counters.map((each) => counterWrite(table.name, each)),
      ],
    }),
  );
}

function scoreWrite(tableName: string, { score, replaces }: VersionedScore): TransactWriteItem {
  const { openUntil, failed, ...rest } = score;
  const { openPromises, failedOrders } = keys.indexes;
  const key: Key = { pk: orderPartition(score.orderId), sk: SCORE };
  const row = {
    ...key,
    ...rest,
    version: replaces + 1,
    ...(openUntil
      ? { [openPromises.partitionKey]: openPromiseShard(score.orderId), [openPromises.sortKey]: openUntil }
      : {}),
    ...(failed
      ? {
          [failedOrders.partitionKey]: score.customerId,
          [failedOrders.sortKey]: failed.dueDate,
          failure: failed.failure,
        }
      : {}),
  };
  const condition =
    replaces === 0
      ? { ConditionExpression: `attribute_not_exists(${keys.partitionKey})` }
      : {
          ConditionExpression: 'version = :replaces',
          ExpressionAttributeValues: toItem({ ':replaces': replaces }),
        };
  return { Put: { TableName: tableName, Item: toItem(row), ...condition } };
}

/** Order ids are hashes: their digits spread evenly. */
function openPromiseShard(orderId: string): string {
  return String(Number.parseInt(orderId.slice(0, 4), 16) % OPEN_PROMISE_SHARDS);
}

function counterWrite(tableName: string, { key, counts, dueOn }: CounterChange): TransactWriteItem {
  const names = Object.keys(counts);
  const { customersByDueDate } = keys.indexes;
  return {
    Update: {
      TableName: tableName,
      Key: toItem(key),
      UpdateExpression:
        `ADD ${names.map((_, index) => `#c${index} :c${index}`).join(', ')}` +
        (dueOn ? ' SET #dueOn = :dueOn' : ''),
      ExpressionAttributeNames: {
        ...Object.fromEntries(names.map((name, index) => [`#c${index}`, name])),
        ...(dueOn ? { '#dueOn': customersByDueDate.partitionKey } : {}),
      },
      ExpressionAttributeValues: toItem({
        ...Object.fromEntries(names.map((name, index) => [`:c${index}`, counts[name]])),
        ...(dueOn ? { ':dueOn': dueOn } : {}),
      }),
    },
  };
}

/** Orders with an open promise whose end is not after `now`. */
export async function passedPromises(
  table: Table,
  now: Date,
): Promise<{ orderId: string; endsAt: string }[]> {
  const shards = Array.from({ length: OPEN_PROMISE_SHARDS }, (_, shard) => String(shard));
  const { openPromises } = keys.indexes;
  const pages = await Promise.all(
    shards.map((shard) =>
      query(table, {
        IndexName: 'openPromises' satisfies keyof typeof keys.indexes,
        KeyConditionExpression: `${openPromises.partitionKey} = :shard AND ${openPromises.sortKey} <= :now`,
        values: { ':shard': shard, ':now': now.toISOString() },
      }),
    ),
  );
  return pages.flat().map((row) => {
    const { pk, promiseEndsAt } = openPromiseRow.parse(row);
    return { orderId: orderIdIn(pk), endsAt: promiseEndsAt };
  });
}

/** Orders of a customer that failed by the company's rules and were due in [from, to], both inclusive. */
export async function failedOrders(
  table: Table,
  customerId: string,
  from: BusinessDate,
  to: BusinessDate,
): Promise<FailedOrder[]> {
  const { failedOrders: index } = keys.indexes;
  const rows = await query(table, {
    IndexName: 'failedOrders' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${index.partitionKey} = :customer AND ${index.sortKey} BETWEEN :from AND :to`,
    values: { ':customer': customerId, ':from': from, ':to': to },
  });
  return rows.map((row) => {
    const { pk, ...rest } = failedOrderRow.parse(row);
    return { orderId: orderIdIn(pk), ...rest };
  });
}
