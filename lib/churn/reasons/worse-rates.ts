import { wilson } from '../../statistics/proportions.ts';
import type { Occurrences } from '../reason.ts';
import { betaBinomialAbove } from './chances.ts';

/** A share that is held to be normal, worth so many orders of the customer's own. */
export interface Norm {
  readonly share: number;
  readonly weight: number;
}

/** How improbable it is that what happened of late is no worse than usual, and how much worse it surely is. */
export interface WorseRate<T> {
  readonly recent: Occurrences;
  /** How likely it is that as many are bad if nothing has changed: a mid-p-value. */
  readonly chance: number;
  /** The lower end of the recent share's 95 % interval above the usual share; below 0 where it is not surely worse. */
  readonly size: number;
  /** All that were bad, the latest first: also those before the last few, where these are what is told. */
  readonly bad: readonly T[];
}

/** Beside the whole span the last few are looked at by themselves: who leaves does so soon after it got worse. */
const LAST_FEW = 6;

/**
 * Holds the latest against the customer's own past and the norm, in one belief: a Beta distribution of the own past's good and
 * bad ones and as many more as the norm is worth. Both looks, at all and at the last few, are paid for (Bonferroni).
 * @param latest the earliest first
 * @returns undefined where there are fewer than two
 */
export function worseRate<T>(
  latest: readonly T[],
  isBad: (one: T) => boolean,
  before: Occurrences,
  { share, weight }: Norm,
): WorseRate<T> | undefined {
  if (latest.length < 2) return undefined;
  const a = before.bad + share * weight;
  const b = before.of - before.bad + (1 - share) * weight;
  const bad = latest.filter(isBad).reverse();
  const looks = latest.length > LAST_FEW ? [latest, latest.slice(-LAST_FEW)] : [latest];
  const [best] = looks
    .map((look) => {
      const [k, n] = [look.filter(isBad).length, look.length];
      return {
        recent: { bad: k, of: n },
        chance: Math.min(1, betaBinomialAbove(k, n, a, b) * looks.length),
        size: wilson(k, n).low - a / (a + b),
        bad,
      };
    })
    .sort((left, right) => left.chance - right.chance);
  return best;
}
