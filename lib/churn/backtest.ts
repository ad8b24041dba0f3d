import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import { areaUnderCurve, brierScore, calibration, type Prediction } from '../statistics/grading.ts';
import type { Backtest, Grade } from './churn-run.ts';
import { chanceOfSilence, type FittedModel, fitModels } from './models/model.ts';
import { type LearnedRecency, learnRecency, type Recency } from './models/recency.ts';
import { type Rhythm, rhythmAsOf, silenceOf } from './rhythm.ts';

/** The order days of a customer as numbers of days, ascending. */
export type OrderDates = readonly number[];

/** Days ahead at which models are graded (handbook §5). */
const HORIZONS = [30, 90, 180] as const;
/** Each is graded as of so many dates in the past, one horizon apart, so that one odd season does not decide. */
const CUT_OFFS = 2;

const DAY = 86_400_000;

export function dayNumber(date: BusinessDate): number {
  return Math.round(Date.parse(date) / DAY);
}

/**
 * Grades all models at several dates in the past: fitted to what was known by then, and held against what then happened.
 * Dates before which too few had ordered are left out.
 */
export function backtests(customers: readonly OrderDates[], asOf: BusinessDate): Backtest[] {
  return HORIZONS.flatMap((horizonDays) =>
    Array.from({ length: CUT_OFFS }, (_, index) => addDays(asOf, -horizonDays * (index + 1))).flatMap(
      (cutOff) => backtest(customers, cutOff, horizonDays) ?? [],
    ),
  );
}

function backtest(
  customers: readonly OrderDates[],
  cutOff: BusinessDate,
  horizonDays: number,
): Backtest | undefined {
  const outcomes = outcomesAt(customers, dayNumber(cutOff), horizonDays);
  if (outcomes.length === 0) return undefined;
  const { models, failures } = fitModels(outcomes.map(({ rhythm }) => rhythm));
  const recency: Recency = {
    kind: 'recency',
    learned: learnedAt(customers, dayNumber(cutOff), [horizonDays]),
  };
  return {
    cutOff,
    horizonDays,
    customers: outcomes.length,
    silent: outcomes.filter(({ silent }) => silent).length,
    grades: [...models, recency].map((model) => gradeOf(model, outcomes, horizonDays)),
    failures,
  };
}

interface Outcome {
  readonly rhythm: Rhythm;
  /** Ordered nothing within the horizon. */
  readonly silent: boolean;
}

/** Customers as they were on a day, and whether they ordered within the days after it. */
function outcomesAt(customers: readonly OrderDates[], day: number, horizonDays: number): Outcome[] {
  return customers.flatMap((days) => {
    const rhythm = rhythmAsOf(days, day);
    if (!rhythm) return [];
    return [{ rhythm, silent: !days.some((each) => each > day && each <= day + horizonDays) }];
  });
}

function gradeOf(model: FittedModel, outcomes: readonly Outcome[], horizonDays: number): Grade {
  const predictions: Prediction[] = outcomes.map(({ rhythm, silent }) => ({
    chance: chanceOfSilence(model, rhythm, horizonDays),
    happened: silent,
  }));
  return {
    model: model.kind,
    auc: areaUnderCurve(predictions) ?? null,
    brier: brierScore(predictions) ?? 0,
    calibration: calibration(predictions),
  };
}

/** Recency as it can be known on a day: from what happened up to it, at each horizon. */
export function recencyAsOf(customers: readonly OrderDates[], asOf: BusinessDate): Recency {
  return { kind: 'recency', learned: learnedAt(customers, dayNumber(asOf), HORIZONS) };
}

function learnedAt(
  customers: readonly OrderDates[],
  day: number,
  horizons: readonly number[],
): LearnedRecency[] {
  return horizons.flatMap((horizonDays) => {
    const past = outcomesAt(customers, day - horizonDays, horizonDays);
    const examples = past.map(({ rhythm, silent }) => ({ silence: silenceOf(rhythm), silent }));
    return learnRecency(examples, horizonDays) ?? [];
  });
}
