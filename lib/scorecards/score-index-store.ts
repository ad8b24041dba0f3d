import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { type OrderState, orderStates } from '../orders/order-state.ts';
import { orderIdIn } from '../orders/order-store.ts';
import { query, queryPage, type Table } from '../platform/dynamo.ts';
import type { Page } from '../platform/listing.ts';
import { table as keys } from '../platform/table.ts';
import { dueTimeIn } from './due-place.ts';
import type { FailedOrder } from './failed-order.ts';
import { failure } from './failure-schema.ts';

/** Open promises are spread over this many index partitions, for the sweep reads them all. */
const OPEN_PROMISE_SHARDS = 8;

const openPromiseRow = z.object({ pk: z.string(), dueAs: z.string() });

const dueOrderRow = z.object({
  pk: z.string(),
  dueAs: z.string(),
  orderNumber: z.string(),
  orderState: z.enum(orderStates),
});

const failedOrderRow = z.object({ pk: z.string(), orderNumber: z.string(), dueDate: z.string(), failure });

/** After every order whose promise ends at an instant or before; `~` sorts after `#`. */
function dueUpTo(instant: Date): string {
  return `${instant.toISOString()}~`;
}

/** An order as lists show it. */
export interface DueOrder {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly orderState: OrderState;
  /** The end of its promise. */
  readonly dueAt: string;
}

/**
 * Orders of a customer whose promise ends at `dueBy` or before, the earliest first, from a position on. An order that
 * arrived a moment ago may be missing.
 */
export async function dueOrdersAfter(
  table: Table,
  customerId: string,
  dueBy: Date,
  after: string,
  limit: number,
): Promise<Page<DueOrder>> {
  const { ordersByCustomer: index } = keys.indexes;
  // A position is that of an order already shown: the next one begins behind it.
  const [first, last] = [`${after}!`, dueUpTo(dueBy)];
  // Only a forged cursor leads behind the last; the store refuses to look there.
  if (first > last) return { found: [], isLast: true };
  const { rows, isLast } = await queryPage(
    table,
    {
      IndexName: 'ordersByCustomer' satisfies keyof typeof keys.indexes,
      KeyConditionExpression: `${index.partitionKey} = :customer AND ${index.sortKey} BETWEEN :after AND :last`,
      values: { ':customer': customerId, ':after': first, ':last': last },
    },
    limit,
  );
  const found = rows.map((row) => {
    const { pk, dueAs: position, orderNumber, orderState } = dueOrderRow.parse(row);
    return {
      position,
      item: { orderId: orderIdIn(pk), orderNumber, orderState, dueAt: dueTimeIn(position) },
    };
  });
  return { found, isLast };
}

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
        values: { ':shard': shard, ':now': dueUpTo(now) },
      }),
    ),
  );
  return pages.flat().map((row) => {
    const { pk, dueAs: due } = openPromiseRow.parse(row);
    return { orderId: orderIdIn(pk), endsAt: dueTimeIn(due) };
  });
}

/** Orders of a customer whose promise ends after one instant and not after another, by id. */
export async function ordersDueIn(
  table: Table,
  customerId: string,
  after: Date,
  upTo: Date,
): Promise<string[]> {
  const { ordersByCustomer: index } = keys.indexes;
  const rows = await query(table, {
    IndexName: 'ordersByCustomer' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${index.partitionKey} = :customer AND ${index.sortKey} BETWEEN :after AND :last`,
    values: { ':customer': customerId, ':after': dueUpTo(after), ':last': dueUpTo(upTo) },
    ProjectionExpression: keys.partitionKey,
  });
  return rows.map((row) => orderIdIn(String(row[keys.partitionKey])));
}

/** Whose failed orders are found: they are indexed by customer, by the carrier named last and by lane. */
const failedBy = {
  customer: 'failedOrders',
  carrier: 'failedByCarrier',
  lane: 'failedByLane',
} as const satisfies Readonly<Record<string, keyof typeof keys.indexes>>;

/** So many failed orders, the latest, are looked through for the worst. */
const MOST_FAILED = 500;

/** Orders of a customer, carrier or lane that failed and were due in [from, to], both inclusive: the latest. */
export async function failedOrders(
  table: Table,
  group: { readonly kind: keyof typeof failedBy; readonly id: string },
  from: BusinessDate,
  to: BusinessDate,
): Promise<FailedOrder[]> {
  const name = failedBy[group.kind];
  const index = keys.indexes[name];
  const { rows } = await queryPage(
    table,
    {
      IndexName: name,
      KeyConditionExpression: `${index.partitionKey} = :group AND ${index.sortKey} BETWEEN :from AND :to`,
      values: { ':group': group.id, ':from': from, ':to': to },
      ScanIndexForward: false,
    },
    MOST_FAILED,
  );
  return rows.map((row) => {
    const { pk, ...rest } = failedOrderRow.parse(row);
    return { orderId: orderIdIn(pk), ...rest };
  });
}
