import { type Interval, wilson } from './proportions.ts';

/** What was said of a case before, and what came of it. */
export interface Prediction {
  /** P(it happens), in [0, 1]. */
  readonly chance: number;
  readonly happened: boolean;
}

/**
 * The chance that of two cases, one of which happened, that one had been given the higher chance; the area under the ROC
 * curve, by the ranks of Mann & Whitney (1947), where a tie counts half. Undefined where all or none happened.
 */
export function areaUnderCurve(predictions: readonly Prediction[]): number | undefined {
  const ascending = [...predictions].sort((left, right) => left.chance - right.chance);
  const happened = predictions.reduce((sum, prediction) => sum + Number(prediction.happened), 0);
  const others = predictions.length - happened;
  if (happened === 0 || others === 0) return undefined;
  let below = 0;
  let wins = 0;
  for (let start = 0; start < ascending.length; ) {
    const chance = ascending[start]?.chance;
    let [tiedHappened, tiedOthers] = [0, 0];
    for (; start < ascending.length && ascending[start]?.chance === chance; start++) {
      if (ascending[start]?.happened) tiedHappened += 1;
      else tiedOthers += 1;
    }
    wins += tiedHappened * (below + tiedOthers / 2);
    below += tiedOthers;
  }
  return wins / happened / others;
}

/** The mean squared distance of the chances from what came (Brier 1950): 0 is perfect. Undefined of no predictions. */
export function brierScore(predictions: readonly Prediction[]): number | undefined {
  if (predictions.length === 0) return undefined;
  const squares = predictions.reduce(
    (sum, { chance, happened }) => sum + (chance - Number(happened)) ** 2,
    0,
  );
  return squares / predictions.length;
}

/** Of predictions between two chances, how many came true. */
export interface CalibrationBin {
  /** Chances from this on, up to the next bin's; the last includes 1. */
  readonly from: number;
  readonly cases: number;
  readonly meanChance: number;
  readonly observed: number;
  /** 95 % interval of what was observed. */
  readonly interval: Interval;
}

const BINS = 10;

/** Ten bins of equal width, of which those without a case are left out. */
export function calibration(predictions: readonly Prediction[]): CalibrationBin[] {
  const bins = Array.from({ length: BINS }, () => ({ cases: 0, chances: 0, happened: 0 }));
  for (const { chance, happened } of predictions) {
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))];
    if (bin === undefined) continue;
    bin.cases += 1;
    bin.chances += chance;
    bin.happened += Number(happened);
  }
  return bins.flatMap(({ cases, chances, happened }, index) =>
    cases === 0
      ? []
      : [
          {
            from: index / BINS,
            cases,
            meanChance: chances / cases,
            observed: happened / cases,
            interval: wilson(happened, cases),
          },
        ],
  );
}
