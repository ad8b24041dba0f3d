/**
 * How a customer orders, as the models see it: days on which orders were placed, those of one business date merged. From
 * few sums, so that it can be kept up to date order by order.
 */
export interface Rhythm {
  /** Days on which they ordered, at least 1: the x of the literature is one less. */
  readonly orderDays: number;
  /** Days from the first to the last of them: tx. */
  readonly span: number;
  /** Days from the first of them to the day as of which is looked: T. */
  readonly age: number;
  readonly gaps: GapMoments;
}

/** Sums over the gaps between order days, in days; there is one gap less than there are order days, and they sum to the span. */
export interface GapMoments {
  /** Σ g² */
  readonly squares: number;
  /** Σ ln g */
  readonly logs: number;
  /** Σ (ln g)² */
  readonly logSquares: number;
  /** Gaps 1 and 2, 3 and 4, …: pairs that do not overlap. */
  readonly pairs: number;
  /** Σ (g₁ / (g₁ + g₂) − ½)² over the pairs: what regularity shows in (Wheat & Morrison 1990). */
  readonly pairSquares: number;
}

/** Days since the last order. */
export function silenceOf({ age, span }: Rhythm): number {
  return age - span;
}

export const NO_GAPS: GapMoments = { squares: 0, logs: 0, logSquares: 0, pairs: 0, pairSquares: 0 };

/**
 * The sums with the gap that follows.
 * @param before the gap before it, where the two are a pair
 */
export function withGap(gaps: GapMoments, gap: number, before: number | undefined): GapMoments {
  const log = Math.log(gap);
  return {
    squares: gaps.squares + gap * gap,
    logs: gaps.logs + log,
    logSquares: gaps.logSquares + log * log,
    pairs: gaps.pairs + Number(before !== undefined),
    pairSquares: gaps.pairSquares + (before === undefined ? 0 : (before / (before + gap) - 0.5) ** 2),
  };
}

/**
 * The rhythm of order days, as of a day that may lie between them; undefined before the first.
 * @param days as numbers of days, ascending
 */
export function rhythmAsOf(days: readonly number[], asOf: number): Rhythm | undefined {
  const [first] = days;
  if (first === undefined || first > asOf) return undefined;
  let gaps = NO_GAPS;
  let last = first;
  let orderDays = 1;
  let before: number | undefined;
  for (const day of days) {
    if (day > asOf) break;
    if (day === first) continue;
    const gap = day - last;
    const isSecond = orderDays % 2 === 0;
    gaps = withGap(gaps, gap, isSecond ? before : undefined);
    [before, last] = [gap, day];
    orderDays += 1;
  }
  return { orderDays, span: last - first, age: asOf - first, gaps };
}
