import { answerOf } from '../credit/hold.ts';
import { reservationIn } from '../credit/reservation-schema.ts';
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
  const { order, facts, reservationRow } = await requireOrder(table, caller, orderId);
  const life = lifeOf(order, factsInForce(facts, zone));
  const reservation = reservationIn(reservationRow);
  const credit = reservation ? answerOf(reservation, reservation.currency) : order.credit;
  return { ...orderNow(life, (move) => maySend(caller, move)), ...(credit ? { credit } : {}) };
}
