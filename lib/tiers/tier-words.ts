import type { Tier } from '../customers/customer.ts';
import type { TierFinding } from './judge-tier.ts';
import type { MoveCause, TierInForce } from './standing.ts';

const moveWords: Readonly<Record<MoveCause, (to: Tier) => string>> = {
  firstReview: (to) => `The first review that saw them found them ${to}; nobody had stated a tier.`,
  twoReviews: (to) => `Two reviews in a row found them ${to}.`,
  twoLevels: (to) => `A review found them ${to}, two levels away, so they moved at once.`,
  overridden: (to) => `Somebody gave them the tier ${to} for a time.`,
  overrideEnded: (to) => `An override came to its end; without it they are ${to}.`,
  overrideLifted: (to) => `An override was lifted; without it they are ${to}.`,
};

/** Why a customer has the tier in force, in sentences: who said it, what the last review found, and what may come of it. */
export function tierReasons(of: TierInForce, finding: TierFinding | undefined): string[] {
  const { pending } = of.standing;
  return [
    sourceWords(of),
    ...(finding ? [findingWords(finding)] : ['No review has been made yet.']),
    ...(pending
      ? [`The review as of ${pending.on} found them ${pending.tier}: if the next finds the same, they move.`]
      : []),
  ];
}

function sourceWords({ standing: { moves, override }, inForce: { tier, tierSource } }: TierInForce): string {
  switch (tierSource) {
    case 'default':
      return `Nobody has stated a tier, and no review has moved them from ${tier}.`;
    case 'stated':
      return `Their record says ${tier}, and no review has moved them.`;
    case 'review':
    case 'override': {
      const until = override ? ` It holds up to and with ${override.until}.` : '';
      const last = moves.findLast(({ to }) => to === tier);
      return last ? `${moveWords[last.why](tier)}${until}` : `Somebody confirmed the tier ${tier}.${until}`;
    }
  }
}

function findingWords({ currency, place, tier }: TierFinding): string {
  if (place) return placeWords[place.tier];
  if (tier)
    return 'They ordered nothing in the year that the last review looked at, which makes them regular.';
  return currency === undefined
    ? 'Their orders tell no prices, so no review can say what they contribute.'
    : 'They ordered too lately for the last review, which looks at whole fortnights.';
}

const placeWords: Readonly<Record<Tier, string>> = {
  key: 'By the last review they are one of the few, at most a fifth, who make 80 % of what all contribute.',
  potential:
    'By the last review they are one of those who, after the key customers, make up 95 % of what all contribute.',
  regular: 'By the last review they are one of those who together make the last 5 % of what all contribute.',
};
