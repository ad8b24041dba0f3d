import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { CreditPolicy } from './credit-policy.ts';
import type { Recommendation } from './recommend-limit.ts';
import type { ReviewInputs } from './review-inputs.ts';

/** What a review makes of the limit. */
export type Outcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'applied'; readonly limit: number }
  /** A person approves or rejects it; it lapses after its last day. */
  | { readonly kind: 'proposed'; readonly limit: number; readonly lastDay: BusinessDate };

export function outcomeOf(
  inputs: ReviewInputs,
  recommendation: Recommendation,
  policy: CreditPolicy,
): Outcome {
  const { limit, asOf } = inputs;
  const { deadBands, proposalDays } = policy;
  const recommended = recommendation.limit;
  const step = Math.abs(recommended - limit);
  if (step <= limit * deadBands[wayOf(recommendation, limit)]) return { kind: 'unchanged' };
  return step <= limit * bandOf(inputs, recommended, policy)
    ? { kind: 'applied', limit: recommended }
    : { kind: 'proposed', limit: recommended, lastDay: addDays(asOf, proposalDays) };
}

/** How far from the limit, as a share of it, it goes by itself. Who owes more than the limit gets no higher one from a machine. */
export function bandOf(
  { limit, exposure, tier }: ReviewInputs,
  recommended: number,
  { bands }: CreditPolicy,
): number {
  if (recommended > limit && exposure > limit) return 0;
  const { raise, lower } = bands[tier];
  return Math.min(recommended > limit ? raise : lower, LARGEST_STEP);
}

export function wayOf(
  { limit: recommended, need, capacity }: Recommendation,
  limit: number,
): keyof CreditPolicy['deadBands'] {
  if (recommended > limit) return 'raise';
  return capacity.amount < need.amount ? 'lowerForCapacity' : 'lowerForNeed';
}

/** Whatever a stage sets: further no limit goes without a person (handbook §6). */
const LARGEST_STEP = 0.25;
