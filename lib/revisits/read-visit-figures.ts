import { businessDateOf } from '../calendar/calendar.ts';
import { hasOrdered } from '../churn/order-day-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { closedVisitsBetween, openVisits } from './load-visits.ts';
import {
  daysAfter,
  type Followed,
  type VisitFiguresAnswer,
  type VisitFiguresWish,
  visitFigures,
} from './visit-figures.ts';

/** How visits went that were closed in a period: for staff. */
export async function readVisitFigures(
  table: Table,
  { from, to, manager }: VisitFiguresWish,
  zone: string,
  now: Date,
): Promise<VisitFiguresAnswer> {
  const today = businessDateOf(now, zone);
  const [closed, open] = await Promise.all([closedVisitsBetween(table, from, to), openVisits(table)]);
  const isAsked = (visit: { readonly manager?: string | undefined }) =>
    manager === undefined || visit.manager === manager;
  const followed: Followed[] = [];
  await inTurns(closed.filter(isAsked), async (visit) => {
    const days = daysAfter(visit, today, zone);
    const orderedAgain = days && (await hasOrdered(table, days.customerId, days.from, days.to));
    followed.push({ closed: visit, orderedAgain });
  });
  return { from, to, manager, ...visitFigures(followed, open.filter(isAsked), today, zone) };
}
