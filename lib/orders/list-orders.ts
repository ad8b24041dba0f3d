import { spanOf } from '../calendar/calendar.ts';
import { type Caller, mayRead, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import { type DueOrder, dueOrdersAfter } from '../scorecards/score-index-store.ts';
import type { OrdersQuery } from './order-list-schema.ts';

/** No promise reaches beyond: the end of the last year that dates may have. */
const END_OF_TIME = '2100-01-01T00:00:00.000Z';

/** A customer's orders by the end of their promise, the earliest first. */
export async function listOrders(
  table: Table,
  caller: Caller,
  { customerId, state, dueBefore, ...wish }: OrdersQuery,
  zone: string,
): Promise<{ items: DueOrder[]; next?: string }> {
  requireCustomer(caller, customerId);
  // Not even a cursor, which holds ids and times, or the want of one.
  if (!mayRead(caller, 'placed')) return { items: [] };
  const dueBy = dueBefore === undefined ? new Date(END_OF_TIME) : spanOf(dueBefore, zone).from;
  return pageOf(
    wish,
    ['orders', caller.partnerId, customerId, state, dueBefore],
    (after, limit) => dueOrdersAfter(table, customerId, dueBy, after, limit),
    (order) => (state === undefined || order.orderState === state ? order : undefined),
  );
}
