import type { LogOdds } from '../../../lib/credit/strength-model.ts';
import { type Interval, wilson } from '../../../lib/statistics/proportions.ts';
import type { Judged } from './cross-validation.ts';

/** Companies of a range of chances, and how many of them failed. */
export interface RiskClass {
  /** Undefined of the last. */
  readonly below: number | undefined;
  /** From so many points on the model says so small a chance. */
  readonly fromPoints: number;
  readonly companies: number;
  readonly failed: number;
  /** 95 % interval of the share that failed. */
  readonly interval: Interval;
}

/** Round figures: each about twice the one before. */
const LIMITS = [0.01, 0.02, 0.05, 0.1];

/** The safest first. */
export function classesOf(judged: readonly Judged[], { atNone, perPoint }: LogOdds): RiskClass[] {
  return [...LIMITS, undefined].map((below, index) => {
    const least = LIMITS[index - 1] ?? 0;
    const alike = judged.filter(({ chance }) => chance >= least && chance < (below ?? 1));
    const failed = alike.filter(({ company }) => company.failed).length;
    return {
      below,
      fromPoints: below === undefined ? 0 : (atNone - Math.log(below / (1 - below))) / perPoint,
      companies: alike.length,
      failed,
      interval: wilson(failed, alike.length),
    };
  });
}
