import { get, putOnce, type Row, type Table } from '../platform/dynamo.ts';
import { type Key, orderPrefix, streamed } from '../platform/table.ts';
import type { Order } from './order.ts';
import { storedOrder } from './order-schema.ts';

/** An order, its facts and its scorecard share a partition: one query tells everything about it. */
export function orderPartition(orderId: string): string {
  return `${orderPrefix}${orderId}`;
}

export function orderIdIn(partition: string): string {
  return partition.slice(orderPartition('').length);
}

function keyOf(orderId: string): Key {
  return { pk: orderPartition(orderId), sk: streamed.order };
}

/** Stores an order unless its number is taken; answers the order that has the number. */
export async function putOrder(table: Table, order: Order): Promise<Order> {
  const taken = await putOnce(table, orderRow(order));
  return taken ? orderIn(taken) : order;
}

export function orderRow(order: Order): Key & Row {
  return { ...keyOf(order.orderId), ...order };
}

export function orderIn(row: Row): Order {
  return storedOrder.parse(row);
}

/** An order as it was placed. */
export async function getOrder(table: Table, orderId: string): Promise<Order | undefined> {
  const row = await get(table, keyOf(orderId));
  return row && orderIn(row);
}
