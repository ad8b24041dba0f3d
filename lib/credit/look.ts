import type { BusinessDate } from '../calendar/calendar.ts';
import type { CreditPolicy } from './credit-policy.ts';
import { veryLateOn } from './late-look.ts';
import { hasSlipped, isOverdue, type Paying } from './payment-behaviour.ts';
import { earlier, type ReviewDue } from './review-due.ts';

/**
 * Is an account that is looked at reviewed? Where the day has come, for a trigger, or because of how they pay: sharply later than
 * before, or something has become very late since the last review (handbook §6).
 */
export function isReviewDue(due: ReviewDue, paying: Paying, { review }: CreditPolicy): boolean {
  const { asOf, receivables } = paying;
  if (due.reviewOn <= asOf || due.triggers.length > 0) return true;
  const isNews = (on: BusinessDate) => due.lastReviewedOn === undefined || due.lastReviewedOn < on;
  const isVeryLate = receivables.some(
    (each) => isOverdue(each, asOf) && veryLateOn(each.dueOn) <= asOf && isNews(veryLateOn(each.dueOn)),
  );
  return isVeryLate || hasSlipped(paying, review.slipDays);
}

/** When an account is looked at next: when it is reviewed, something is very late, or its proposal has lapsed. */
export function nextLook(
  reviewOn: BusinessDate,
  { receivables, asOf }: Paying,
  lapsesOn: BusinessDate | undefined,
): BusinessDate {
  const days = [...receivables.map(({ dueOn }) => veryLateOn(dueOn)), ...(lapsesOn ? [lapsesOn] : [])];
  return days.filter((day) => day > asOf).reduce(earlier, reviewOn);
}
