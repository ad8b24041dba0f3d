import type { BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { allOf } from '../platform/listing.ts';
import { closedVisitsAfter } from './closed-visit-store.ts';
import { visitsAfter } from './revisits-store.ts';
import type { ClosedVisit, Visit } from './visit.ts';

/** The visits that were closed on dates from one to another, both inclusive. */
export function closedVisitsBetween(
  table: Table,
  from: BusinessDate,
  to: BusinessDate,
): Promise<ClosedVisit[]> {
  return allOf(
    (after, limit) => closedVisitsAfter(table, after, limit),
    ({ closedOn }) => closedOn <= to,
    from,
  );
}

/** All open visits, those first that are planned first. */
export async function openVisits(table: Table): Promise<Visit[]> {
  const awaited = await allOf((after, limit) => visitsAfter(table, after, limit));
  return awaited.map(({ open }) => open);
}
