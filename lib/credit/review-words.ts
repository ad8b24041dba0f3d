import { amountOf, counted, dayName, percent } from '../alerts/words.ts';
import { daysBetween } from '../calendar/calendar.ts';
import { counterfactualWords } from './counterfactual-words.ts';
import type { CreditPolicy } from './credit-policy.ts';
import type { Points } from './credit-score.ts';
import { inputWords } from './input-words.ts';
import type { Recommendation } from './recommend-limit.ts';
import type { Review } from './review.ts';
import type { ReviewInputs } from './review-inputs.ts';
import { bandOf, wayOf } from './review-outcome.ts';
import { shareAt } from './scale.ts';

/** All of a review but its words. */
export type Reviewed = Omit<Review, 'reasons'>;

/** Why the limit is what it is, from the score to what would change it. */
export function reasonsOf(review: Reviewed, policy: CreditPolicy): string[] {
  return [
    scoreWords(review),
    ...review.score.points.flatMap((each) => pointsWords(each, review)),
    ...ageWords(review, policy),
    ...basisWords(review, policy),
    needWords(review, policy),
    capacityWords(review, policy),
    outcomeWords(review, policy),
    ...counterfactualWords(review),
  ];
}

/** `Score 72.3 of 100: sound.` */
function scoreWords({ score: { total, class: creditClass }, inputs: { lastClass } }: Reviewed): string {
  const before = lastClass === undefined || lastClass === creditClass ? '' : `, before ${lastClass}`;
  return `Score ${total} of 100: ${creditClass}${before}.`;
}

/** `Paid 12 days beyond terms on average: 21 of 35 points.` */
function pointsWords({ most, inputs }: Points, { inputs: { sector } }: Reviewed): string[] {
  return inputs.map((input) => {
    const possible = most * input.weight;
    return `${inputWords(input, sector)}: ${inTenths(possible * input.share)} of ${inTenths(possible)} points.`;
  });
}

function inTenths(points: number): string {
  return String(Math.round(points * 10) / 10);
}

function ageWords({ inputs: { openedOn, asOf } }: Reviewed, policy: CreditPolicy): string[] {
  const age = daysBetween(openedOn, asOf);
  const best = shareAt(policy.character.bestByAge, age);
  if (best >= 1) return [];
  return [
    `The account is ${counted(Math.max(0, age), 'day')} old: so far no more than ${percent(best)} of the points for how they pay can be won.`,
  ];
}

function basisWords({ score: { basis } }: Reviewed, { weights }: CreditPolicy): string[] {
  if (basis === 'statements') return [];
  const spread = weights.capacity + weights.capital;
  return [
    `No recent annual accounts are at hand: judged by behaviour only, the ${spread} points of capacity and capital are spread over the rest.`,
  ];
}

function needWords({ recommendation: { need }, inputs }: Reviewed, policy: CreditPolicy): string {
  const inWords = wordsFor(inputs.currency);
  switch (need.by) {
    case 'peak':
      return `Needs ${inWords(need.amount)}: the highest exposure with orders on hold in twelve months, ${inWords(need.peak)} × ${inHundredths(need.growth)} for growth × ${inHundredths(policy.need.headroom)}.`;
    case 'medianOrder':
      return `Needs ${inWords(need.amount)}: one order of middling size.`;
    case 'youngAccount':
      return `Needs are not known in the first year: the limit of ${inWords(need.amount)} stands for them.`;
  }
}

function capacityWords(review: Reviewed, { capacityShare, classes, mostDaysForMore }: CreditPolicy): string {
  const { recommendation, inputs, score } = review;
  const { amount, by, netWorth, late } = recommendation.capacity;
  const inWords = wordsFor(inputs.currency);
  const { factor, shareOfNeed, timesLimit } = classes[score.class];
  const share = `${percent(capacityShare)} of`;
  const forClass = `× ${inHundredths(factor)} for a ${score.class} score`;
  switch (by) {
    case 'netWorth':
      return `Can bear ${inWords(amount)}: ${share} a net worth of ${inWords(netWorth ?? 0)} ${forClass}.`;
    case 'ownCapital':
      return `No more than ${inWords(amount)} is risked with one customer: ${share} our own capital of ${inWords(inputs.ownCapital ?? 0)} ${forClass}.`;
    case 'latePayment':
      return `Can have no more than ${inWords(amount)} while they pay more than ${counted(mostDaysForMore, 'day')} beyond terms, of late ${Math.round(late?.days ?? 0)}: the limit in force, and ${percent(late?.inTime ?? 1)} of the need, for the rest is owed only because it is late.`;
    case 'behaviour':
      return factor === 0
        ? `A ${score.class} score bears no limit.`
        : `What they can bear is not available, for no net worth in ${inputs.currency} is known: at a ${score.class} score ${inWords(amount)}, ${percent(shareOfNeed)} of the need and at most ${inHundredths(timesLimit)} × the limit or one order.`;
  }
}

function outcomeWords({ outcome, inputs, recommendation }: Reviewed, policy: CreditPolicy): string {
  const inWords = wordsFor(inputs.currency);
  const [from, to] = [inWords(inputs.limit), inWords(recommendation.limit)];
  switch (outcome.kind) {
    case 'unchanged':
      return `The limit stays at ${from}: ${to} is recommended, within ${percent(policy.deadBands[wayOf(recommendation, inputs.limit)])} of it.`;
    case 'applied':
      return `The limit goes from ${from} to ${to}.`;
    case 'proposed': {
      const band = bandOf(inputs, recommendation.limit, policy);
      const what =
        band > 0 ? `a change of more than ${percent(band)}` : neverByItself(inputs, recommendation);
      return `${to} is proposed instead of ${from}: ${what} is for a person to decide, by ${dayName(outcome.lastDay)}.`;
    }
  }
}

function neverByItself({ limit, tier }: ReviewInputs, { limit: recommended }: Recommendation): string {
  return recommended > limit ? 'to raise a limit that is exceeded' : `to lower a limit of a ${tier} customer`;
}

function wordsFor(currency: string): (amount: number) => string {
  return (amount) => amountOf({ amount, currency });
}

function inHundredths(factor: number): string {
  return String(Math.round(factor * 100) / 100);
}
