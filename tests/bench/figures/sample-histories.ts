import type { Fact } from '../../../lib/facts/fact.ts';
import { statedOrderOf } from '../../../lib/orders/order-body-schema.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { UNLIMITED } from '../../../lib/partners/access.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { aDelivery, aDispatch, anOrderBody, DAY, type FactBody, partner } from '../sample-orders.ts';

/** As real orders have: 9,755 lines of 5,407 orders. */
const LINES = 2;

/**
 * An order placed in the morning, dispatched and delivered the next day: one in ten late, one in twenty short. Both are
 * told once the window is over, so that every order counts.
 */
export function aHistory(index: number, morning: Date, customer: number): OrderHistory {
  const body = anOrderBody(index, LINES, morning, customer);
  const { partnerId } = partner;
  const orderId = orderIdOf(partnerId, body.orderNumber);
  const at = (hours: number) => new Date(+morning + DAY + hours * 3_600_000);
  const [isLate, isShort] = [index % 10 === 3, index % 20 === 6];
  const told = (fact: FactBody, when: Date): Fact => {
    const { orderNumber: _, placedBy: __, ...rest } = fact;
    return { ...rest, orderId, partnerId, grant: UNLIMITED, recordedAt: when.toISOString() } as Fact;
  };
  const drop = aDelivery(body, at(isLate ? 10 : 2), isShort ? 12 : 0);
  return {
    order: { ...statedOrderOf(body), orderId, partnerId, recordedAt: morning.toISOString() },
    facts: [told(aDispatch(body, at(-2)), at(-2)), told(drop, at(isLate || isShort ? 11 : 3))],
  };
}
