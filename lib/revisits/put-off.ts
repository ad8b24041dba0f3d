import { addDays, type BusinessDate, isWorkingDay } from '../calendar/calendar.ts';
import { dueByOf } from './due-by.ts';
import type { Snooze, Visit } from './visit.ts';

/** A visit is put off so many days at most: whoever is not to be visited for longer is not to be contacted. */
const LONGEST = 90;

/** What is wrong with the date until which a visit is put off; undefined where nothing is. */
export function untilFault(
  until: BusinessDate,
  today: BusinessDate,
  holidays: readonly BusinessDate[],
): string | undefined {
  if (until <= today) return `must come after today, ${today}`;
  if (until > addDays(today, LONGEST))
    return `must lie within ${LONGEST} days: by ${addDays(today, LONGEST)}`;
  return isWorkingDay(until, holidays) ? undefined : 'must be a working day';
}

/** The visit as put off; the next planning gives it another day where the one that it has comes too early. */
export function putOff(visit: Visit, snoozed: Snooze): Visit {
  return { ...visit, snoozed, dueBy: dueByOf(visit.reasons, snoozed) };
}

/** Was the visit put off just so before? */
export function isPutOffSo({ snoozed }: Visit, { until, reason }: Pick<Snooze, 'until' | 'reason'>): boolean {
  return snoozed?.until === until && snoozed.reason === reason;
}
