import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { LatestDay } from '../churn/summary.ts';
import type { Stage } from '../feedback/case-stages.ts';
import type { Severity } from '../feedback/feedback.ts';
import type { Right } from '../rights/right.ts';
import type { OverdueVisitAlert } from './overdue-alert.ts';
import { notBefore, type Outcome, type Visit } from './visit.ts';

/** An open visit with what a mail tells beside it. */
export interface VisitToTell {
  readonly visit: Visit;
  /** Only of those that are planned for the day of the mail. */
  readonly history?: VisitHistory | undefined;
}

/** What of visits a night left to be told. */
export interface VisitsToTell {
  /** What is due first, first. */
  readonly visits: readonly VisitToTell[];
  readonly overdue: readonly OverdueVisitAlert[];
}

/** What whoever contacts a customer ought to know. */
export interface VisitHistory {
  /** Attempts to contact them, the last first. */
  readonly contacts: readonly Contact[];
  /** The last order days, the last first. */
  readonly orders: readonly LatestDay[];
  /** Complaints that are open, or that the visit is to confirm. */
  readonly complaints: readonly ComplaintTold[];
}

export interface Contact extends Pick<Outcome, 'reached' | 'satisfaction'> {
  readonly on: BusinessDate;
}

export interface ComplaintTold {
  readonly caseId: string;
  readonly receivedOn: BusinessDate;
  readonly severity: Severity;
  /** As the company found, else as the customer says. */
  readonly right?: Right | undefined;
  readonly stage: Stage;
}

/** Days ahead of which a mail tells the visits in short. */
const NEXT_DAYS = 7;

export type VisitPlace = 'today' | 'next' | 'overdue';

/**
 * How a mail of a date tells a visit: today's at length, those of the next week and overdue ones in short; undefined for the
 * others, and for one that is put off since its day was given, which the next planning moves.
 */
export function placeOf(visit: Visit, date: BusinessDate): VisitPlace | undefined {
  const { plannedFor, dueBy } = visit;
  const isGiven = (notBefore(visit) ?? plannedFor) <= plannedFor;
  if (isGiven && plannedFor === date) return 'today';
  if (dueBy < date) return 'overdue';
  return isGiven && plannedFor > date && plannedFor <= addDays(date, NEXT_DAYS) ? 'next' : undefined;
}
