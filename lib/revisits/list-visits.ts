import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import { visitsAfter } from './revisits-store.ts';
import { notBefore, type Visit } from './visit.ts';
import { type VisitAnswer, visitAnswer } from './visit-answer.ts';
import type { VisitsQuery } from './visit-query-schema.ts';

/** One page of the open visits of all customers, those first that are planned first: for staff. */
export function listVisits(
  table: Table,
  caller: Caller,
  { limit, cursor, manager, due }: VisitsQuery,
  zone: string,
  now: Date,
): Promise<{ items: VisitAnswer[]; next?: string }> {
  const today = businessDateOf(now, zone);
  return pageOf(
    { limit, cursor },
    ['visits', caller.partnerId, manager, due],
    (after, most) => visitsAfter(table, after, most),
    ({ open }) => {
      const isAsked = (manager ?? open.manager) === open.manager && (due === undefined || isDue(open, due));
      return isAsked ? visitAnswer(open, today) : undefined;
    },
  );
}

/** Planned or due by a date, and not put off until after it. */
function isDue(visit: Visit, by: BusinessDate): boolean {
  return (visit.plannedFor <= by || visit.dueBy <= by) && (notBefore(visit) ?? by) <= by;
}
