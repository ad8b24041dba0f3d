import type { BusinessDate } from '../calendar/calendar.ts';
import type { AccountTerms } from './credit-account.ts';
import type { Override } from './override.ts';
import type { Review } from './review.ts';
import type { ReviewTrigger } from './review-due.ts';

/** What was decided about an account. Amounts in minor units of the account's currency. */
export type Decided =
  | { readonly kind: 'opened'; readonly terms: AccountTerms }
  | { readonly kind: 'termsChanged'; readonly before: AccountTerms; readonly terms: AccountTerms }
  | { readonly kind: 'overridden'; readonly override: Override }
  /** Somebody asked for a review before its time. */
  | { readonly kind: 'reviewAsked'; readonly trigger: ReviewTrigger }
  | {
      /** What became of a proposal to change the limit. */
      readonly kind: 'proposed' | 'approved' | 'rejected' | 'lapsed';
      readonly proposalId: string;
      readonly limit: number;
      readonly limitBefore: number;
      readonly askedBy: string;
    }
  | {
      /** A review as it was made: its inputs, its rules and what came of it, so that it can be made again. */
      readonly kind: 'reviewed';
      readonly date: BusinessDate;
      readonly triggers: readonly ReviewTrigger[];
      readonly limit: number;
      readonly limitBefore: number;
      readonly review: Review;
    };

/** A decision about a customer's credit: it never changes, and tells at any time why the limit is what it is. */
export type CreditDecision = Decided & Signed;

export interface Signed {
  readonly decisionId: string;
  readonly customerId: string;
  readonly decidedAt: string;
  /** The person or system that the token named, or the product itself. */
  readonly decidedBy: string;
  /** In words. */
  readonly reason: string;
}

/** What every decision says besides what was decided. */
export function signed(
  decidedBy: string,
  customerId: string,
  decisionId: string,
  reason: string,
  now: Date,
): Signed {
  return { decisionId, customerId, decidedAt: now.toISOString(), decidedBy, reason };
}
