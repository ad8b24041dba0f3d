import type { Tier } from './customer.ts';

/** Since when a customer has a tier. */
export interface TierChange {
  /** An instant in UTC. */
  readonly since: string;
  readonly tier: Tier;
}

/**
 * The tier that a customer had at an instant: an order counts under the tier of the moment in which it was placed. Before
 * the first that is known, that one is taken to have held.
 */
export function tierAt(history: readonly TierChange[], instant: Date): Tier {
  if (history.length < 2) return history[0]?.tier ?? 'regular';
  const at = instant.toISOString();
  return (history.findLast(({ since }) => since <= at) ?? history[0])?.tier ?? 'regular';
}

/** The history after a change; none is added where the tier stays. */
export function withTier(history: readonly TierChange[], tier: Tier, since: Date): readonly TierChange[] {
  return history.at(-1)?.tier === tier ? history : [...history, { since: since.toISOString(), tier }];
}
