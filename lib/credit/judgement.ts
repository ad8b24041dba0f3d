import type { Business } from './business.ts';
import type { CreditPolicy } from './credit-policy.ts';
import { type CreditScore, creditScore, type JudgeFinances } from './credit-score.ts';
import { paymentBehaviour } from './payment-behaviour.ts';
import { type Recommendation, recommendLimit } from './recommend-limit.ts';
import type { ReviewInputs } from './review-inputs.ts';

/** What an account is worth, and what limit follows: of what is, and of what might be. */
export interface Judgement {
  readonly score: CreditScore;
  readonly recommendation: Recommendation;
}

export function judgeAccount(
  inputs: ReviewInputs,
  business: Business,
  policy: CreditPolicy,
  judgeFinances: JudgeFinances,
): Judgement {
  const conduct = { business, paying: paymentBehaviour(inputs) };
  const score = creditScore(inputs, conduct, policy, judgeFinances);
  return { score, recommendation: recommendLimit(inputs, score.class, conduct, policy) };
}
