import { type Caller, maySee } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Order } from './order.ts';
import { getOrder } from './order-store.ts';

export async function readOrder(table: Table, caller: Caller, orderId: string): Promise<Order> {
  const order = await getOrder(table, orderId);
  if (!order || !maySee(caller, 'placed', order)) throw new Refusal({ kind: 'notFound', what: 'order' });
  return order;
}
