import type { BusinessDate } from '../calendar/calendar.ts';
import type { OverdueVisitAlert } from '../revisits/overdue-alert.ts';
import { placeOf, type VisitPlace, type VisitsToTell, type VisitToTell } from '../revisits/visit-to-tell.ts';
import { alertName, isAlertToBeTold } from './alert.ts';
import { rankOf } from './alert-life.ts';
import { isTheirs, type Recipient } from './recipients.ts';

/** What a mail tells of visits. */
export interface VisitsTold {
  /** The plan of the day, told on each day. */
  readonly today: readonly VisitToTell[];
  readonly next: readonly VisitToTell[];
  /** Those that are not planned for today. */
  readonly overdue: readonly VisitToTell[];
  /** Alerts that count as told by this mail: of visits that are overdue, or no longer are. */
  readonly alerts: readonly OverdueVisitAlert[];
  /** For ops: overdue visits of account managers who are told themselves, the gravest first. */
  readonly elsewhere: readonly OverdueVisitAlert[];
}

/**
 * What of visits a recipient is told: what they are to do today and next, and for ops what others have not done.
 * @param missed names of alerts that a mail to them told which may not have arrived
 */
export function visitsToldTo(
  recipient: Recipient,
  managers: ReadonlyMap<string, string>,
  { visits, overdue }: VisitsToTell,
  missed: ReadonlySet<string>,
  date: BusinessDate,
): VisitsTold {
  const theirs = visits.filter(({ visit }) => isTheirs(recipient, visit, managers));
  const at = (place: VisitPlace) => theirs.filter(({ visit }) => placeOf(visit, date) === place);
  const isOps = recipient.roles.includes('ops');
  const sorted = overdue.toSorted(gravestFirst);
  const isTheirAlert = (alert: OverdueVisitAlert) => isTheirs(recipient, alert, managers);
  const isDue = (alert: OverdueVisitAlert) => isAlertToBeTold(alert, date) || missed.has(alertName(alert));
  return {
    today: at('today'),
    next: at('next'),
    overdue: at('overdue'),
    alerts: sorted.filter((alert) => isTheirAlert(alert) && isDue(alert)),
    elsewhere: isOps ? sorted.filter((alert) => alert.state === 'open' && !isTheirAlert(alert)) : [],
  };
}

/** Is there anything for which a mail has to be sent? What is only ahead or told before waits for one. */
export function areVisitsToBeTold({ today, alerts }: VisitsTold): boolean {
  return today.length + alerts.length > 0;
}

/** Of what others are told, that which is new to them. */
export function escalatedNow({ elsewhere }: VisitsTold, date: BusinessDate): OverdueVisitAlert[] {
  return elsewhere.filter((alert) => isAlertToBeTold(alert, date));
}

function gravestFirst(left: OverdueVisitAlert, right: OverdueVisitAlert): number {
  return (
    rankOf(right.severity) - rankOf(left.severity) ||
    (left.dueBy === right.dueBy ? 0 : left.dueBy < right.dueBy ? -1 : 1)
  );
}
