import type { WorstGroup } from '../alerts/night-report.ts';
import { groupName } from '../kpis/groups.ts';

/** A group as it is ranked: before its orders are looked up. */
export type RankedGroup = Omit<WorstGroup, 'evidence'>;

/** Groups of a kind that a report tells. */
const TOLD = 5;
/** Fewer orders say nothing. */
const FEWEST_ORDERS = 5;

/**
 * The groups that surely do worst: those the best of whose interval is lowest. One without a failure is not among them.
 * @returns the worst with one more looked at, the very worst first
 */
export function amongWorst(worst: readonly RankedGroup[], next: RankedGroup): readonly RankedGroup[] {
  const { numerator, denominator } = next.now;
  if (denominator < FEWEST_ORDERS || numerator === denominator) return worst;
  const last = worst[TOLD - 1];
  if (last && ranked(last, next) < 0) return worst;
  return [...worst, next].sort(ranked).slice(0, TOLD);
}

function ranked(left: RankedGroup, right: RankedGroup): number {
  return (
    left.now.interval.high - right.now.interval.high ||
    right.now.denominator - left.now.denominator ||
    (groupName(left.group) < groupName(right.group) ? -1 : 1)
  );
}
