import type { BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { allOf } from '../platform/listing.ts';
import { closedVisitsBefore } from './closed-visit-store.ts';

/** Did a visit that was closed after a date, and by another, reach the customer? */
export async function wasReached(
  table: Table,
  customerId: string,
  after: BusinessDate,
  by: BusinessDate,
): Promise<boolean> {
  // The last come first.
  const visits = await allOf(
    (position, limit) => closedVisitsBefore(table, customerId, position, limit),
    ({ closedOn }) => closedOn > after,
  );
  return visits.some(
    ({ end, closedOn, outcomes }) =>
      end === 'done' && closedOn <= by && outcomes.at(-1)?.reached === 'reached',
  );
}
