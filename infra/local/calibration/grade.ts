import { altmanZ } from '../../../lib/credit/altman.ts';
import { areaUnderCurve, brierScore, type Prediction } from '../../../lib/statistics/grading.ts';
import { StartError } from '../start-error.ts';
import type { Judged } from './cross-validation.ts';
import { compareRankings, type Difference, type Ranking } from './ranking.ts';
import { type Tenth, tenthsOf } from './tenths.ts';

/** How well the points rank companies that failed below those that did not, beside Altman's Z″. */
export interface Grade {
  readonly companies: number;
  readonly failed: number;
  readonly points: Ranking;
  /** Of those of which Z″ can be told, and the points of the same. */
  readonly beside: {
    readonly companies: number;
    readonly points: Ranking;
    readonly altman: Ranking;
    readonly difference: Difference;
  };
  readonly brier: number;
  readonly meanChance: number;
  readonly tenths: readonly Tenth[];
}

export function gradeOf(judged: readonly Judged[]): Grade {
  const failed = judged.filter(({ company }) => company.failed).length;
  if (failed < 2 || failed > judged.length - 2)
    throw new StartError(`Nothing can be told of ${judged.length} companies of which ${failed} failed.`);
  const predictions = judged.map(({ company, chance }): Prediction => ({ chance, happened: company.failed }));
  const all = judged.map(({ company, points }) => ({ scores: [-points, -points], failed: company.failed }));
  const scored = judged.flatMap(({ company, points }) => {
    const altman = altmanZ(company.altman);
    return altman === undefined ? [] : [{ scores: [-points, -altman], failed: company.failed }];
  });
  const { first: points, second: altman, difference } = compareRankings(scored);
  return {
    companies: judged.length,
    failed,
    points: compareRankings(all).first,
    beside: { companies: scored.length, points, altman, difference },
    brier: brierScore(predictions) ?? 0,
    meanChance: predictions.reduce((sum, { chance }) => sum + chance, 0) / judged.length,
    tenths: tenthsOf(judged),
  };
}

export function areaOf(judged: readonly Judged[]): number {
  const area = areaUnderCurve(
    judged.map(({ company, points }) => ({ chance: -points, happened: company.failed })),
  );
  if (area === undefined) throw new StartError('A fold has no failure, or nothing else.');
  return area;
}
