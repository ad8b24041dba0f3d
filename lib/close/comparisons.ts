import type { IndicatorCause } from '../alerts/indicator-alert.ts';
import type { Counts } from '../kpis/counts.ts';
import {
  clusterSumsOf,
  type Indicator,
  type IndicatorDefinition,
  type IndicatorName,
  indicatorOf,
  indicators,
  isIndicatorName,
  measuresBehind,
} from '../kpis/indicators.ts';
import { attainmentOf, type Targets } from '../kpis/targets.ts';
import { upperTail } from '../statistics/normal.ts';
import { binomialAtMost, fisherAtMost, Z95 } from '../statistics/proportions.ts';
import type { ClusterSums } from '../statistics/ratios.ts';

/** What is held against the weeks before: a short list, for each is a test more that all others must be stricter for. */
const heldAgainstBefore: readonly IndicatorName[] = ['otif', 'onTime', 'inFull', 'perfectOrder', 'damage'];

/**
 * What comes in clumps of an order that are not counted: one bad order could move it, so it is shown and never alerted on.
 */
const unwatched: ReadonlySet<string> = new Set(['drops', 'invoices', 'changeRequests', 'dropsFailed']);

/** The variance of fewer orders says too little of lines and units. */
const FEWEST_CLUSTERS = 10;

/** One test of a night. */
export interface Comparison {
  readonly cause: IndicatorCause;
  readonly indicator: IndicatorName;
  /**
   * How probable such figures are if nothing is amiss; 1 unless the whole interval lies on the bad side and more than one
   * order is bad. To call a test 1 makes it stricter, so that the false discovery rate holds.
   */
  readonly probability: number;
}

/** All that is tested of a group: each indicator with a target, and the short list against the weeks before. */
export function comparisonsOf(now: Counts, before: Counts, targets: Targets): Comparison[] {
  const found: Comparison[] = [];
  for (const indicator in targets) {
    const target = isIndicatorName(indicator) ? targets[indicator] : undefined;
    if (target === undefined || !isIndicatorName(indicator) || !isWatched(indicator)) continue;
    const current = indicatorOf(indicator, now);
    if (current.denominator === 0) continue;
    const probability = chanceOfMiss(indicator, current, target, now);
    found.push({ cause: 'belowTarget', indicator, probability });
  }
  for (const indicator of heldAgainstBefore) {
    const [current, earlier] = [indicatorOf(indicator, now), indicatorOf(indicator, before)];
    if (current.denominator === 0 || earlier.denominator === 0) continue;
    const probability = chanceOfChange(indicator, current, earlier, now);
    found.push({ cause: 'worseThanBefore', indicator, probability });
  }
  return found;
}

/** What must be read for the tests of groups with such targets. */
export function measuresTested(targeted: readonly IndicatorName[]): string[] {
  return [...new Set([...targeted, ...heldAgainstBefore].flatMap(measuresBehind))];
}

function isWatched(name: IndicatorName): boolean {
  return !unwatched.has(indicators[name].denominator[0]);
}

/** Of proportions of orders exactly, by the binomial; of lines and units by the deviation that their interval implies. */
function chanceOfMiss(name: IndicatorName, now: Indicator, target: number, counts: Counts): number {
  if (attainmentOf(name, now, target).attained !== 'missed') return 1;
  const sums = clusterSumsOf(name, counts);
  if (isOfFewOrders(name, now, sums)) return 1;
  if (sums) return tailOf(Math.abs(target - (now.share ?? 0)), [reach(name, now, 'good')]);
  return isHigherBetter(name)
    ? binomialAtMost(now.numerator, now.denominator, target)
    : binomialAtMost(now.denominator - now.numerator, now.denominator, 1 - target);
}

/** The same of a change: exactly, by Fisher's test, or by both intervals' facing sides (Newcombe 1998, method 10). */
function chanceOfChange(name: IndicatorName, now: Indicator, before: Indicator, counts: Counts): number {
  if (!isCredibleWorsening(name, now, before)) return 1;
  const sums = clusterSumsOf(name, counts);
  if (isOfFewOrders(name, now, sums)) return 1;
  if (sums) {
    const change = Math.abs((now.share ?? 0) - (before.share ?? 0));
    return tailOf(change, [reach(name, now, 'good'), reach(name, before, 'bad')]);
  }
  const good = ({ numerator, denominator }: Indicator) =>
    isHigherBetter(name) ? numerator : denominator - numerator;
  return fisherAtMost(good(now), now.denominator, good(before), before.denominator);
}

/** The whole interval lies on the bad side of the whole earlier one. */
export function isCredibleWorsening(name: IndicatorName, now: Indicator, before: Indicator): boolean {
  return isHigherBetter(name)
    ? now.interval.high < before.interval.low
    : now.interval.low > before.interval.high;
}

export function isCredibleImprovement(name: IndicatorName, now: Indicator, before: Indicator): boolean {
  return isCredibleWorsening(name, before, now);
}

function isHigherBetter(name: IndicatorName): boolean {
  const { better }: IndicatorDefinition = indicators[name];
  return better === 'higher';
}

/** How far an interval reaches to the good or the bad side. */
function reach(name: IndicatorName, { share, interval }: Indicator, side: 'good' | 'bad'): number {
  const isUpwards = isHigherBetter(name) === (side === 'good');
  return isUpwards ? interval.high - (share ?? 0) : (share ?? 0) - interval.low;
}

function tailOf(distance: number, reaches: readonly number[]): number {
  return upperTail((distance * Z95) / Math.hypot(...reaches));
}

/**
 * Could it be one bad order? Of proportions of orders the bad ones are counted. Of lines and units the sums tell to how many
 * orders of like weight the bad ones amount: (Σ bad)² / Σ bad² (Kish 1965), which is 1 for a single order however large.
 */
function isOfFewOrders(name: IndicatorName, now: Indicator, sums: ClusterSums | undefined): boolean {
  if (!sums) {
    const bad = isHigherBetter(name) ? now.denominator - now.numerator : now.numerator;
    return bad < 2;
  }
  const { clusters, y, x, yy, xy, xx } = sums;
  const [bad, squared] = isHigherBetter(name) ? [x - y, xx - 2 * xy + yy] : [y, yy];
  return clusters < FEWEST_CLUSTERS || bad * bad < 2 * squared;
}
