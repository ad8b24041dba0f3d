import type { Knot } from '../../../lib/credit/strength-model.ts';

/** A ratio of a company that is known, and whether it failed. */
export interface Observation {
  readonly value: number;
  readonly failed: boolean;
}

/** Few, so that each holds some 30 failures of 271 and no curve follows chance. */
const BINS = 8;
/** Each bin is taken to hold this many more companies that fail as often as all do: small samples tell less. */
const PRIOR_COMPANIES = 20;
const VALUE_DIGITS = 3;
const SHARE_DECIMALS = 3;

/** Values rounded as knots are, from the worst to the best. */
export interface Ordered {
  readonly observations: readonly Observation[];
  readonly better: 'higher' | 'lower';
}

export function ordered(observations: readonly Observation[], better: 'higher' | 'lower'): Ordered {
  const sign = better === 'higher' ? 1 : -1;
  const ascending = observations
    .map(({ value, failed }) => ({ value: rounded(value), failed }))
    .sort((left, right) => sign * (left.value - right.value));
  return { observations: ascending, better };
}

/**
 * How safe a company is by a ratio alone, from 0 at the worst values to 1 at the best: the log-odds of failing in bins of as many
 * companies each, neighbours that contradict the direction pooled (Ayer et al. 1955), joined by lines through the bins' medians.
 */
export function curveOf({ observations, better }: Ordered): Knot[] {
  const average = failures(observations) / observations.length;
  const pooled = pool(binsOf(observations).map((bin) => poolOf(bin, average)));
  const logOdds = pooled.map(({ companies, failed }) => Math.log(failed / (companies - failed)));
  const worst = logOdds[0] ?? 0;
  const range = worst - (logOdds.at(-1) ?? 0);
  const knots = pooled.flatMap(({ medians }, index) => {
    const share = range > 0 ? (worst - (logOdds[index] ?? 0)) / range : 1;
    return medians.map((value): Knot => ({ value, share: Number(share.toFixed(SHARE_DECIMALS)) }));
  });
  return needed(better === 'higher' ? knots : knots.reverse());
}

/** The middle of the population. */
export function medianOf({ observations }: Ordered): number {
  return observations[Math.floor(observations.length / 2)]?.value ?? 0;
}

function rounded(value: number): number {
  return Number(value.toPrecision(VALUE_DIGITS));
}

/** Equal values are never parted: a bin ends where the next value begins. */
function binsOf(inOrder: readonly Observation[]): (readonly Observation[])[] {
  const starts = Array.from({ length: BINS }, (_, bin) => {
    const value = inOrder[Math.floor((bin * inOrder.length) / BINS)]?.value;
    return inOrder.findIndex((observation) => observation.value === value);
  });
  const distinctStarts = [...new Set([0, ...starts])];
  return distinctStarts.map((start, index) => inOrder.slice(start, distinctStarts[index + 1]));
}

/** Bins that stand side by side and count as one; the companies that were added to each among them. */
interface Pool {
  readonly companies: number;
  readonly failed: number;
  readonly medians: readonly number[];
}

function poolOf(bin: readonly Observation[], average: number): Pool {
  const median = bin[Math.floor(bin.length / 2)]?.value;
  return {
    companies: bin.length + PRIOR_COMPANIES,
    failed: failures(bin) + PRIOR_COMPANIES * average,
    medians: median === undefined ? [] : [median],
  };
}

/** From worst to best, the share of failures must not rise. */
function pool(bins: readonly Pool[]): Pool[] {
  const pools: Pool[] = [];
  for (const bin of bins) {
    let last = bin;
    for (let before = pools.at(-1); before && rate(before) <= rate(last); before = pools.at(-1)) {
      last = {
        companies: before.companies + last.companies,
        failed: before.failed + last.failed,
        medians: [...before.medians, ...last.medians],
      };
      pools.pop();
    }
    pools.push(last);
  }
  return pools;
}

function rate({ failed, companies }: Pool): number {
  return failed / companies;
}

function failures(observations: readonly Observation[]): number {
  return observations.reduce((sum, { failed }) => sum + Number(failed), 0);
}

/** Without knots that lie on a level: beyond its ends and between its corners a curve is level anyway. */
function needed(knots: readonly Knot[]): Knot[] {
  return knots.filter(({ share }, index) => {
    const [before, after] = [knots[index - 1] ?? { share }, knots[index + 1] ?? { share }];
    return before.share !== share || after.share !== share;
  });
}
