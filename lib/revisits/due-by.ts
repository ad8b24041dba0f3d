import type { BusinessDate } from '../calendar/calendar.ts';
import type { Snooze, VisitReason } from './visit.ts';

/**
 * By when a visit is due: the earliest of its reasons', of which a snooze moves those that it goes beyond. That a closed complaint
 * is confirmed was promised to the customer, so that stays due as it was, however the visit is put off.
 */
export function dueByOf(reasons: readonly VisitReason[], snoozed: Snooze | undefined): BusinessDate {
  const until = snoozed?.until ?? '';
  const dates = reasons.map(({ kind, dueBy }) =>
    kind !== 'complaintClosed' && until > dueBy ? until : dueBy,
  );
  return dates.toSorted()[0] ?? until;
}
