import { storeOrder } from '../credit/store-order.ts';
import { type Caller, requireCustomer, requireSends } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Order, StatedOrder } from './order.ts';
import { orderIdOf } from './order-id.ts';

/**
 * Stores an order in one conditional write, with what it takes of its customer's credit. The order number is the idempotency key: the same order again gets the
 * first answer again, another order under the same number a conflict that names the fields.
 */
export async function placeOrder(
  table: Table,
  caller: Caller,
  stated: StatedOrder,
  now: Date,
): Promise<Order> {
  requireSends(caller, 'placed');
  requireCustomer(caller, stated.customerId);
  const { partnerId } = caller;
  const orderId = orderIdOf(partnerId, stated.orderNumber);
  const order: Order = { orderId, partnerId, recordedAt: now.toISOString(), ...stated };
  const stored = await storeOrder(table, order, now);
  const { credit: _, ...placed } = stored;
  const fields = differingFields({ ...placed, recordedAt: order.recordedAt }, order);
  if (fields.length > 0) throw new Refusal({ kind: 'conflict', what: 'order', fields });
  return stored;
}
