import type { BusinessDate } from '../calendar/calendar.ts';
import type { CreditClass } from './review-inputs.ts';

/** What makes a review due before its time. */
export const reviewTriggers = ['opened', 'breach', 'badNews', 'statement', 'overrideEnded', 'asked'] as const;
export type ReviewTrigger = (typeof reviewTriggers)[number];

/** When an account is looked at next, and when it is reviewed in any case. */
export interface ReviewDue {
  readonly customerId: string;
  /** The job looks at the account: it may be late with a payment by then, or a proposal may have lapsed. */
  readonly lookOn: BusinessDate;
  readonly reviewOn: BusinessDate;
  /** Why before its time. */
  readonly triggers: readonly ReviewTrigger[];
  /** Of the last review. */
  readonly lastClass?: CreditClass | undefined;
  readonly lastReviewedOn?: BusinessDate | undefined;
}

/** With a review on a date at the latest, for a reason; undefined where that is so already. */
export function reviewedSooner(
  due: ReviewDue,
  on: BusinessDate,
  trigger: ReviewTrigger,
): ReviewDue | undefined {
  if (due.reviewOn <= on && due.triggers.includes(trigger)) return undefined;
  return {
    ...due,
    lookOn: earlier(due.lookOn, on),
    reviewOn: earlier(due.reviewOn, on),
    triggers: [...new Set([...due.triggers, trigger])],
  };
}

/** With a look on a date at the latest; undefined where that is so already. */
export function lookedAtSooner(due: ReviewDue, on: BusinessDate): ReviewDue | undefined {
  return due.lookOn <= on ? undefined : { ...due, lookOn: on };
}

export function earlier(left: BusinessDate, right: BusinessDate): BusinessDate {
  return left < right ? left : right;
}
