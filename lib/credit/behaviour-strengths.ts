import { daysBetween } from '../calendar/calendar.ts';
import type { Business } from './business.ts';
import type { CharacterPolicy, ConditionsPolicy } from './credit-policy.ts';
import type { PaymentBehaviour } from './payment-behaviour.ts';
import type { ReviewInputs } from './review-inputs.ts';
import { sectors } from './review-inputs.ts';
import { judged, shareAt, strengthOf, type Yardstick } from './scale.ts';
import type { Strength } from './strength.ts';

/** How they pay. */
export function characterOf(
  { openedOn, asOf }: ReviewInputs,
  { daysBeyondTerms, veryLate, brokenPromises }: PaymentBehaviour,
  policy: CharacterPolicy,
): Strength {
  const best = shareAt(policy.bestByAge, daysBetween(openedOn, asOf));
  const found = [
    judged('daysBeyondTerms', daysBeyondTerms, policy.daysBeyondTerms, policy.unknown),
    judged('veryLate', veryLate, policy.veryLate, policy.unknown),
    judged('brokenPromises', brokenPromises, policy.brokenPromises),
  ];
  return strengthOf(found.map((input) => ({ ...input, share: Math.min(input.share, best) })));
}

/** What would be left if they did not pay. */
export function collateralOf(inputs: ReviewInputs, { peak }: Business, cover: Yardstick): Strength {
  return strengthOf([judged('cover', coverOf(inputs, peak), cover)]);
}

/**
 * Of the highest exposure of the year and not of the limit: a raised limit would else lower the score it was raised for. Of
 * the limit where nothing has been owed yet.
 */
function coverOf(inputs: ReviewInputs, peak: number): number {
  const secured = inputs.collateral + inputs.deposits;
  // Deposits are taken off the exposure; what is covered is what is owed without them.
  const owed = (peak || inputs.limit) + inputs.deposits;
  return owed > 0 ? secured / owed : Number(secured > 0);
}

/** How their business and their sector do. */
export function conditionsOf(
  { sector }: ReviewInputs,
  { trend }: Business,
  policy: ConditionsPolicy,
): Strength {
  const { weight, shares } = policy.sector;
  const scale = sectors.map((each, rank) => [rank, shares[each]] as const);
  const rank = sector && sectors.indexOf(sector);
  return strengthOf([
    judged('salesTrend', trend, policy.salesTrend),
    judged('sector', rank, { weight, scale }),
  ]);
}
