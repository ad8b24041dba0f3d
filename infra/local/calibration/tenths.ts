import { type Interval, wilson } from '../../../lib/statistics/proportions.ts';
import type { Judged } from './cross-validation.ts';

/** Companies of like chance, and how many of them failed. */
export interface Tenth {
  readonly companies: number;
  readonly meanChance: number;
  readonly failed: number;
  /** 95 % interval of the share that failed. */
  readonly interval: Interval;
}

/** As many companies each, the safest first: most chances are small, and bins of equal width would hold nearly all in one. */
export function tenthsOf(judged: readonly Judged[]): Tenth[] {
  const ascending = [...judged].sort((left, right) => left.chance - right.chance);
  return Array.from({ length: 10 }, (_, tenth) => {
    const from = Math.floor((tenth * ascending.length) / 10);
    const alike = ascending.slice(from, Math.floor(((tenth + 1) * ascending.length) / 10));
    const failed = alike.filter(({ company }) => company.failed).length;
    return {
      companies: alike.length,
      meanChance: alike.reduce((sum, { chance }) => sum + chance, 0) / alike.length,
      failed,
      interval: wilson(failed, alike.length),
    };
  });
}
