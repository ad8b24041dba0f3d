import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { orderIdIn } from '../orders/order-store.ts';
import { query, type Table } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import type { FailedOrder } from './failed-order.ts';
import { failure } from './failure-schema.ts';

/** Open promises are spread over this many index partitions, for the sweep reads them all. */
const OPEN_PROMISE_SHARDS = 8;

const openPromiseRow = z.object({ pk: z.string(), promiseEndsAt: z.string() });

const failedOrderRow = z.object({ pk: z.string(), orderNumber: z.string(), dueDate: z.string(), failure });

/** Order ids are hashes: their digits spread evenly. */
export function openPromiseShard(orderId: string): string {
  return String(Number.parseInt(orderId.slice(0, 4), 16) % OPEN_PROMISE_SHARDS);
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
