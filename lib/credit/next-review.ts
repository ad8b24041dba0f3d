import { addDays, type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import type { CreditPolicy } from './credit-policy.ts';
import { latestStatements } from './credit-score.ts';
import { overdueLateness } from './payment-behaviour.ts';
import type { CreditClass, ReviewInputs } from './review-inputs.ts';

export interface NextReview {
  readonly on: BusinessDate;
  /** What makes it due then. */
  readonly because: 'class' | 'youngAccount' | 'overdue' | 'oldStatement';
}

/** By class; earlier where something is known that will not wait so long. */
export function nextReview(inputs: ReviewInputs, creditClass: CreditClass, policy: CreditPolicy): NextReview {
  const { asOf, openedOn, receivables } = inputs;
  const { classes, review, need, statementDays } = policy;
  const isYoung = daysBetween(openedOn, asOf) < need.youngDays;
  const isVeryLate = overdueLateness(receivables, asOf).veryLate > 0;
  const [statement] = latestStatements(inputs, policy);
  const days: readonly (readonly [NextReview['because'], number])[] = [
    ['class', classes[creditClass].reviewDays],
    ...(isYoung ? [['youngAccount', review.youngDays] as const] : []),
    ...(isVeryLate ? [['overdue', review.overdueDays] as const] : []),
    ...(statement
      ? [['oldStatement', daysBetween(asOf, statement.periodEnd) + statementDays + 1] as const]
      : []),
  ];
  const [because, soonest] = days.reduce((first, each) => (each[1] < first[1] ? each : first));
  return { on: addDays(asOf, soonest), because };
}
