import { factsInForce } from '../facts/facts-in-force.ts';
import { type Caller, maySend } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { requireOrder } from '../scorecards/load-history.ts';
import { lifeOf } from './order-life.ts';
import { type OrderNow, orderNow } from './order-now.ts';

/** An order as it is now. */
export async function readOrder(
  table: Table,
  caller: Caller,
  orderId: string,
  zone: string,
): Promise<OrderNow> {
  const { order, facts } = await requireOrder(table, caller, orderId);
  return orderNow(lifeOf(order, factsInForce(facts, zone)), (move) => maySend(caller, move));
}
