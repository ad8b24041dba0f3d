import type { Rhythm } from './rhythm.ts';

/** A shorter silence tells nothing, and people need a month to act. */
const SHORTEST = 30;
/** Who orders once in half a year or less is asked about a year ahead. */
const LONGEST = 365;
/** So many gaps make a rhythm of one's own. */
const OWN_GAPS = 3;

/**
 * The days that are looked ahead for a customer (handbook §5): twice their own median gap, at least 30.
 * @param tierGapDays median gap of their tier, the least for those with under three gaps of their own
 */
export function horizonOf(rhythm: Rhythm, tierGapDays: number): number {
  const own = usualGapOf(rhythm) ?? 0;
  // Who is slower than their tier is not leaving because the next order is further off than a faster one's.
  const gapDays = rhythm.orderDays > OWN_GAPS ? own : Math.max(own, tierGapDays);
  return Math.min(LONGEST, Math.max(SHORTEST, Math.ceil(2 * gapDays)));
}

/** Days from one order day to the next: the geometric mean, which is the median of gaps that are as skewed as these are. */
export function usualGapOf({ orderDays, gaps }: Rhythm): number | undefined {
  return orderDays < 2 ? undefined : Math.exp(gaps.logs / (orderDays - 1));
}
