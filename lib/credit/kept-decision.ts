import type { CreditDecision } from './credit-decision.ts';
import type { FiveC } from './credit-policy.ts';
import type { CreditClass } from './review-inputs.ts';

export const decisionKinds = [
  'opened',
  'termsChanged',
  'overridden',
  'reviewAsked',
  'proposed',
  'approved',
  'rejected',
  'lapsed',
  'reviewed',
] as const satisfies readonly CreditDecision['kind'][];

type Reviewed = Extract<CreditDecision, { readonly kind: 'reviewed' }>;

/** A decision as it comes out of the store; of a review, which may have been made by rules that are no more, what all have. */
export type KeptDecision =
  | Exclude<CreditDecision, Reviewed>
  | (Omit<Reviewed, 'review'> & { readonly review: ReviewTold });

export interface ReviewTold {
  /** Version of the policy. */
  readonly policy: string;
  readonly score: {
    readonly total: number;
    readonly class: CreditClass;
    readonly basis: 'statements' | 'behaviourOnly';
    readonly points: readonly { readonly of: FiveC; readonly points: number; readonly most: number }[];
  };
  readonly nextReview: { readonly on: string; readonly because: string };
  /** In words, the counterfactual last. */
  readonly reasons: readonly string[];
}

/** A decision that a review is. */
export type KeptReview = Extract<KeptDecision, { readonly kind: 'reviewed' }>;

export function isReview(decision: KeptDecision): decision is KeptReview {
  return decision.kind === 'reviewed';
}
