import { addDays, type BusinessDate, startOfDate } from '../../lib/calendar/calendar.ts';
import { putOrder } from '../../lib/orders/order-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { anOrder, aPricedLine, zone } from './builders.ts';

/** Dates every so many days, the last of them `last`. */
export function dates(gap: number, count: number, last: BusinessDate): BusinessDate[] {
  return Array.from({ length: count }, (_, index) => addDays(last, -gap * (count - 1 - index)));
}

/** Has a customer place an order of 100 € on each of some dates, and the consumer score them. */
export async function ordersOn(table: Table, customerId: string, on: readonly BusinessDate[]): Promise<void> {
  const orders = on.map((date) =>
    anOrder({
      orderNumber: `${customerId}-${date}`,
      customerId,
      placedAt: date,
      recordedAt: startOfDate(date, zone).toISOString(),
      requestedWindow: addDays(date, 2),
      promisedWindow: addDays(date, 2),
      lines: [{ ...aPricedLine('1', 'A', 100), productFamily: 'tea' }],
    }),
  );
  await Promise.all(orders.map((order) => putOrder(table, order)));
  const now = () => startOfDate(on.at(-1) ?? '2026-03-01', zone);
  const scoring = { table, zone, now, pause: async () => {} };
  const failed = await scoreOrders(
    scoring,
    orders.map(({ orderId }) => orderId),
  );
  if (failed.size > 0) throw new Error('The orders of a test must be scored.');
}
