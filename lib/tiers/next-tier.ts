import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier, TierSource } from '../customers/customer.ts';
import { tierSettings } from '../customers/tier-settings.ts';

/** A tier that a review found and that is not taken yet: the next review has to find it as well. */
export interface PendingTier {
  readonly tier: Tier;
  /** The business date as of whose end the review looked. */
  readonly on: BusinessDate;
}

/** Why a review moves a customer. */
export type ReviewCause = 'firstReview' | 'twoReviews' | 'twoLevels';

/** What a review starts from. */
export interface HeldTier {
  readonly tier: Tier;
  readonly source: Exclude<TierSource, 'override'>;
}

/** What follows from a review: the customer moves, or waits for the next to find the same, or stays. */
export type Course =
  | { readonly kind: 'moves'; readonly to: Tier; readonly why: ReviewCause }
  | { readonly kind: 'waits'; readonly pending: PendingTier }
  | { readonly kind: 'stays' };

/** A jump of so many levels is no flicker. */
const JUMP = 2;

/**
 * Handbook §4: a move needs two reviews in a row, or a jump of two levels. A tier that nobody ever stated or reviewed is no tier to hold
 * on to, so the first review assigns one.
 * @param found undefined where a review could tell nothing, which ends what was pending
 * @param isFirst was the customer in no review before?
 */
export function nextTier(
  held: HeldTier,
  pending: PendingTier | undefined,
  found: Tier | undefined,
  asOf: BusinessDate,
  isFirst: boolean,
): Course {
  if (found === undefined || found === held.tier) return { kind: 'stays' };
  if (held.source === 'default' && isFirst) return { kind: 'moves', to: found, why: 'firstReview' };
  if (Math.abs(levelOf(found) - levelOf(held.tier)) >= JUMP)
    return { kind: 'moves', to: found, why: 'twoLevels' };
  if (pending?.tier === found && pending.on < asOf) return { kind: 'moves', to: found, why: 'twoReviews' };
  return { kind: 'waits', pending: { tier: found, on: asOf } };
}

function levelOf(tier: Tier): number {
  return tierSettings[tier].level;
}
