import type { BusinessDate } from '../calendar/calendar.ts';

/** A change of a customer's churn state that asks for a visit; the nightly planner takes it up. */
export const wishKinds = ['atRisk', 'lapsed', 'wonBack'] as const;

export interface VisitWish {
  readonly customerId: string;
  readonly kind: (typeof wishKinds)[number];
  /** The date of the run that found the change. */
  readonly on: BusinessDate;
}
