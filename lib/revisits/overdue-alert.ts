import type { AlertKey } from '../alerts/alert-key.ts';
import { type AlertLife, rankOf, type Severity, severities } from '../alerts/alert-life.ts';
import { addWorkingDays, type BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import { tierSettings } from '../customers/tier-settings.ts';
import type { Visit, VisitReason } from './visit.ts';
import { visitIdOf } from './visit-id.ts';

/** A visit that was not made until the date by which it was due. */
export interface OverdueVisitAlert extends AlertLife {
  readonly cause: 'visitOverdue';
  readonly customerId: string;
  /** Id of the account manager, as it was when this was written; a mail goes to whoever it is by then. */
  readonly manager?: string | undefined;
  readonly tier: Tier;
  /** As it stands in paths. */
  readonly visitId: string;
  readonly dueBy: BusinessDate;
  /** The next day on which it is to be made; of one that is over, the last. */
  readonly plannedFor: BusinessDate;
  readonly reasons: readonly VisitReason[];
}

/** `customer#nordwind visitOverdue`: a customer has one open visit at most. */
export function overdueKey(customerId: string): AlertKey<'visitOverdue'> {
  return { group: { kind: 'customer', id: customerId }, cause: 'visitOverdue' };
}

/** Working days after the due date from which on a visit still not made is one degree graver. */
const GRAVER_AFTER = 5;

/** The alert of a visit that is overdue, raised or gone on with. */
export function overdueAlert(
  before: OverdueVisitAlert | undefined,
  visit: Visit,
  today: BusinessDate,
  holidays: readonly BusinessDate[],
): OverdueVisitAlert {
  const { customerId, manager, tier, dueBy, plannedFor, reasons } = visit;
  const severity = severityOf(visit, today, holidays);
  const open = before?.state === 'open' ? before : undefined;
  return {
    cause: 'visitOverdue',
    customerId,
    manager,
    tier,
    visitId: visitIdOf(visit),
    dueBy,
    plannedFor,
    reasons,
    state: 'open',
    severity,
    firstSeen: open?.firstSeen ?? today,
    lastSeen: open?.severity === severity ? open.lastSeen : today,
    told: before?.told,
    urgent: before?.urgent,
    handling: open?.handling,
  };
}

/** It is over when the visit was made, was called off, or is due later by now. */
export function noLongerOverdue(open: OverdueVisitAlert, today: BusinessDate): OverdueVisitAlert {
  return { ...open, state: 'closed', lastSeen: today, handling: undefined };
}

function severityOf(
  { tier, dueBy }: Visit,
  today: BusinessDate,
  holidays: readonly BusinessDate[],
): Severity {
  const { leastSeverity } = tierSettings[tier];
  if (today <= addWorkingDays(dueBy, GRAVER_AFTER, holidays)) return leastSeverity;
  return severities[rankOf(leastSeverity) + 1] ?? leastSeverity;
}
