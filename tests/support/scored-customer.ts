import { addDays, type BusinessDate, startOfDate } from '../../lib/calendar/calendar.ts';
import { putFact } from '../../lib/facts/fact-store.ts';
import { putOrder } from '../../lib/orders/order-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { aLine, anOrder, delivered, zone } from './builders.ts';

/**
 * Gives a customer orders due on the dates before and up to `last`, one a day, and scores them: those of `late` days
 * ago (0 is `last`) came a day late, all others on time and in full. They are scored at the beginning of `last`.
 */
export async function ordersOf(
  table: Table,
  customerId: string,
  last: BusinessDate,
  { days, late }: { readonly days: number; readonly late: (daysAgo: number) => boolean },
): Promise<void> {
  const daysBack = Array.from({ length: days }, (_, daysAgo) => daysAgo);
  const place = async (daysAgo: number): Promise<string> => {
    const due = addDays(last, -daysAgo);
    const order = anOrder({
      orderNumber: `${customerId}-${due}`,
      customerId,
      placedAt: addDays(due, -1),
      recordedAt: startOfDate(due, zone).toISOString(),
      requestedWindow: due,
      promisedWindow: due,
      lines: [{ ...aLine('1', 'A', 10), unitPrice: { amount: 250, currency: 'EUR' } }],
    });
    const drop = delivered(late(daysAgo) ? addDays(due, 1) : due, [['A', 10]], { orderId: order.orderId });
    await Promise.all([putOrder(table, order), putFact(table, drop)]);
    return order.orderId;
  };
  const orderIds = await Promise.all(daysBack.map(place));
  const scoring = { table, now: () => startOfDate(last, zone), zone, pause: async () => {} };
  const failed = await scoreOrders(scoring, orderIds);
  if (failed.size > 0) throw new Error('The orders of a test must be scored.');
}
