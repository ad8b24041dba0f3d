import { businessOf } from './business.ts';
import { type Counterfactual, counterfactualOf } from './counterfactual.ts';
import type { CreditPolicy } from './credit-policy.ts';
import type { CreditScore, JudgeFinances } from './credit-score.ts';
import { judgeAccount } from './judgement.ts';
import { type NextReview, nextReview } from './next-review.ts';
import type { Recommendation } from './recommend-limit.ts';
import type { ReviewInputs } from './review-inputs.ts';
import { type Outcome, outcomeOf } from './review-outcome.ts';
import { reasonsOf } from './review-words.ts';

/** A review of a credit limit, with all that it takes to come to it again (handbook §6). */
export interface Review {
  /** Version of the policy. */
  readonly policy: string;
  readonly inputs: ReviewInputs;
  readonly score: CreditScore;
  readonly recommendation: Recommendation;
  readonly outcome: Outcome;
  readonly nextReview: NextReview;
  readonly counterfactual?: Counterfactual | undefined;
  /** In words, with the points won; the counterfactual last. */
  readonly reasons: readonly string[];
}

export function reviewAccount(
  inputs: ReviewInputs,
  policy: CreditPolicy,
  judgeFinances: JudgeFinances,
): Review {
  const business = businessOf(inputs, policy.conditions.leastMonths);
  const found = judgeAccount(inputs, business, policy, judgeFinances);
  const counterfactual = counterfactualOf(inputs, business, found, policy, judgeFinances);
  const review = {
    policy: policy.version,
    inputs,
    ...found,
    outcome: outcomeOf(inputs, found.recommendation, policy),
    nextReview: nextReview(inputs, found.score.class, policy),
    ...(counterfactual && { counterfactual }),
  };
  return { ...review, reasons: reasonsOf(review, policy) };
}
