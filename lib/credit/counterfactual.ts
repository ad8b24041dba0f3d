import type { Business } from './business.ts';
import type { CreditPolicy } from './credit-policy.ts';
import type { JudgeFinances } from './credit-score.ts';
import { type Judgement, judgeAccount } from './judgement.ts';
import { VERY_LATE_DAYS } from './payment-behaviour.ts';
import type { ReviewInputs } from './review-inputs.ts';
import { roundedUp } from './round-amount.ts';
import { type Supposition, supposing } from './supposition.ts';

/** What would come out if one thing were otherwise, as the same review finds it. */
export interface Counterfactual {
  readonly supposition: Supposition;
  /** The limit that would be recommended. */
  readonly limit: number;
  readonly score: number;
}

/**
 * The one that helps most to know: the first thing in the customer's power that raises the limit; where none does, what
 * would lower it; where nothing moves the limit, what moves the score.
 * @returns undefined where nothing would change anything, as of an account on which nothing was ever bought
 */
export function counterfactualOf(
  inputs: ReviewInputs,
  business: Business,
  found: Judgement,
  policy: CreditPolicy,
  judgeFinances: JudgeFinances,
): Counterfactual | undefined {
  const { score, recommendation } = found;
  const suppose = (supposition: Supposition): Counterfactual => {
    // By then the class of this review is that of the last.
    const then = { ...supposing(inputs, supposition), lastClass: score.class };
    const judged = judgeAccount(then, business, policy, judgeFinances);
    return { supposition, limit: judged.recommendation.limit, score: judged.score.total };
  };
  let forScore: Counterfactual | undefined;
  for (const improvement of improvementsFor(inputs, business, found, policy)) {
    const better = suppose(improvement);
    if (better.limit > recommendation.limit) return better;
    if (better.limit === recommendation.limit && better.score > score.total) forScore ??= better;
  }
  const worse = suppose({ kind: 'late', months: 2, days: VERY_LATE_DAYS + 1 });
  if (worse.limit < recommendation.limit) return worse;
  return forScore ?? (worse.limit === recommendation.limit && worse.score < score.total ? worse : undefined);
}

function improvementsFor(
  inputs: ReviewInputs,
  { peak }: Business,
  { recommendation: { need, capacity } }: Judgement,
  policy: CreditPolicy,
): Supposition[] {
  const { currency } = inputs;
  const enough = (need.amount || inputs.limit) / (policy.capacityShare * policy.classes.sound.factor);
  const netWorth = roundedUp(Math.min(enough, MOST), currency);
  const uncovered = peak - inputs.collateral;
  return [
    { kind: 'onTime', months: 2 },
    ...(capacity.netWorth === undefined && netWorth > 0 ? [{ kind: 'statement', netWorth } as const] : []),
    ...(uncovered > 0 ? [{ kind: 'collateral', amount: roundedUp(uncovered, currency) } as const] : []),
    // By then nothing that was late is looked back on.
    { kind: 'onTime', months: 13 },
  ];
}

/** Of a net worth to suppose: four times it is still a whole number. */
const MOST = 1_000_000_000_000_000;
