/** z of a two-sided 95 % interval. */
export const Z95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % Wilson score interval of a proportion (Wilson 1927), within [0, 1].
 * Nothing observed says nothing: [0, 1].
 */
export function wilson(successes: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const z2 = Z95 * Z95;
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = (Z95 / (1 + z2 / trials)) * Math.sqrt((share * (1 - share) + z2 / (4 * trials)) / trials);
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}

/**
 * P(X ≤ successes) for X ~ Binomial(trials, share), share in (0, 1]: the exact one-sided p-value of "no worse than
 * share". Summed in log space, so that thousands of trials do not underflow.
 */
export function binomialAtMost(successes: number, trials: number, share: number): number {
  // As near to 1 as a double can tell: all trials succeed.
  if (share >= 1) return successes < trials ? 0 : 1;
  let term = trials * Math.log1p(-share);
  const odds = Math.log(share) - Math.log1p(-share);
  let sum = Math.exp(term);
  for (let k = 1; k <= successes; k++) {
    term += Math.log(trials - k + 1) - Math.log(k) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/**
 * The exact one-sided p-value of "no worse than the others" (Fisher 1935): P(X ≤ successes) where so many of both groups'
 * successes fell to the first by chance alone. Summed from the observed downwards, for the terms soon vanish.
 */
export function fisherAtMost(
  successes: number,
  trials: number,
  otherSuccesses: number,
  otherTrials: number,
): number {
  const all = successes + otherSuccesses;
  let term = Math.exp(
    logChoose(trials, successes) +
      logChoose(otherTrials, otherSuccesses) -
      logChoose(trials + otherTrials, all),
  );
  let sum = term;
  for (let k = successes; k > Math.max(0, all - otherTrials); k--) {
    const ratio = (k * (otherTrials - all + k)) / ((all - k + 1) * (trials - k + 1));
    term *= ratio;
    sum += term;
    if (ratio < 1 && term < sum * Number.EPSILON) break;
  }
  return Math.min(1, sum);
}

function logChoose(of: number, chosen: number): number {
  return logFactorial(of) - logFactorial(chosen) - logFactorial(of - chosen);
}

/** Beyond this, Stirling's series of three terms is as exact as a double. */
const TABULATED = 256;
const logFactorials = [0];
for (let n = 1; n < TABULATED; n++) logFactorials.push((logFactorials[n - 1] ?? 0) + Math.log(n));

function logFactorial(n: number): number {
  const known = logFactorials[n];
  if (known !== undefined) return known;
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}

/**
 * Which of many tests are discoveries at a false discovery rate (Benjamini & Hochberg 1995).
 * Answers one boolean per p-value, in the order given.
 * @param tests how many there were: those whose p-value is above the rate need not be given, for none is a discovery
 */
export function discoveries(
  pValues: readonly number[],
  rate: number,
  tests: number = pValues.length,
): boolean[] {
  const ascending = [...pValues].sort((a, b) => a - b);
  const cutOff = ascending.findLast((p, index) => p <= (rate * (index + 1)) / tests);
  return pValues.map((p) => cutOff !== undefined && p <= cutOff);
}

/**
 * The 95 % interval of the difference of two independent proportions, first less second, in [-1, 1]: from their Wilson
 * intervals (Newcombe 1998, method 10). Both have trials.
 */
export function differenceInterval(
  successes: number,
  trials: number,
  otherSuccesses: number,
  otherTrials: number,
): Interval {
  const [share, other] = [successes / trials, otherSuccesses / otherTrials];
  const [interval, otherInterval] = [wilson(successes, trials), wilson(otherSuccesses, otherTrials)];
  const difference = share - other;
  return {
    low: difference - Math.hypot(share - interval.low, otherInterval.high - other),
    high: difference + Math.hypot(interval.high - share, other - otherInterval.low),
  };
}
