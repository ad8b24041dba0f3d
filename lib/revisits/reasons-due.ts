import { addDays, addWorkingDays, type BusinessDate } from '../calendar/calendar.ts';
import type { Customer } from '../customers/customer.ts';
import { INDIVIDUAL_REVISIT_DAYS, tierSettings } from '../customers/tier-settings.ts';
import type { Revisits } from './revisits.ts';
import type { VisitReason } from './visit.ts';
import type { VisitWish } from './visit-wish.ts';

/** Days after the first delivery until which the customer is asked how it went. */
const FIRST_DELIVERY_DAYS = 7;
/** Working days after a complaint was closed until which the customer confirms that it is solved. */
const CONFIRMED_WITHIN = 3;
/** Working days after a change of the churn state. */
const wishedWithin: Readonly<Record<VisitWish['kind'], number>> = { atRisk: 2, wonBack: 5, lapsed: 10 };

/** Whose revisits they are, as far as it decides when they are due. */
export type Treated = Pick<Customer, 'kind' | 'tier'>;

/**
 * The visit that is due by the calendar alone: the one that the customer asked for, else that after the first delivery, else the
 * next of the tier's cadence. Any contact made serves what was due by then. Undefined for one who was never delivered to.
 */
export function reasonByCalendar(
  { firstDeliveredOn, lastContactOn, countedFrom, asked }: Revisits,
  treated: Treated,
): VisitReason | undefined {
  if (asked) return { kind: 'asked', since: asked.since, dueBy: asked.on };
  const counted = [lastContactOn, countedFrom].filter((date) => date !== undefined).toSorted();
  const since = counted.at(-1);
  if (since !== undefined) return { kind: 'cadence', since, dueBy: addDays(since, cadenceOf(treated)) };
  if (firstDeliveredOn === undefined) return undefined;
  return {
    kind: 'firstDelivery',
    since: firstDeliveredOn,
    dueBy: addDays(firstDeliveredOn, FIRST_DELIVERY_DAYS),
  };
}

function cadenceOf({ kind, tier }: Treated): number {
  return kind === 'individual' ? INDIVIDUAL_REVISIT_DAYS : tierSettings[tier].revisitDays;
}

export function reasonWished({ kind, on }: VisitWish, holidays: readonly BusinessDate[]): VisitReason {
  return { kind, since: on, dueBy: addWorkingDays(on, wishedWithin[kind], holidays) };
}

/** A closed complaint, and on which business date it was closed. */
export interface ClosedCase {
  readonly caseId: string;
  readonly closedOn: BusinessDate;
}

export function reasonToConfirm(
  { caseId, closedOn }: ClosedCase,
  holidays: readonly BusinessDate[],
): VisitReason {
  const dueBy = addWorkingDays(closedOn, CONFIRMED_WITHIN, holidays);
  return { kind: 'complaintClosed', caseId, since: closedOn, dueBy };
}

/** Was a first delivery so long ago when it became known that nobody is asked about it any more? */
export function isLongAgo(firstDeliveredOn: BusinessDate, today: BusinessDate): boolean {
  return addDays(firstDeliveredOn, FIRST_DELIVERY_DAYS) < today;
}
