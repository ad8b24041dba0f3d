import { type FinancialModel, type InputName, inputNames } from '../../../lib/credit/strength-model.ts';
import { classesOf, type RiskClass } from './classes.ts';
import type { Company } from './companies.ts';
import { crossValidate, FOLDS, type Judged, judge } from './cross-validation.ts';
import { fitModel } from './fit.ts';
import { areaOf, type Grade, gradeOf } from './grade.ts';

/** Folds are drawn anew so often: where the 271 failures fall makes more of a difference than most inputs. */
export const REPEATS = 5;
const SEED = 2016;

export interface Calibration {
  readonly model: FinancialModel;
  /** On the companies that it was made of. */
  readonly grade: Grade;
  readonly crossValidation: Spread;
  /** Every company judged by a model made without it, of the first of the repeats. */
  readonly unseen: Grade;
  /** Of the same. */
  readonly classes: readonly RiskClass[];
  /** What would be lost without an input. */
  readonly without: readonly { readonly name: InputName; readonly spread: Spread }[];
}

/** Of the areas under the curve of folds. */
export interface Spread {
  readonly mean: number;
  readonly betweenFolds: number;
  /** Of the means of repeats. */
  readonly betweenRepeats: number;
}

export const fitsOfCalibration = 1 + REPEATS * FOLDS * (1 + inputNames.length);

/** @param onFit called after each of {@link fitsOfCalibration} */
export function calibrate(companies: readonly Company[], onFit: () => void = () => {}): Calibration {
  const repeated = (names: readonly InputName[]) =>
    Array.from({ length: REPEATS }, (_, repeat) => crossValidate(companies, SEED + repeat, names, onFit));
  const model = fitModel(companies);
  onFit();
  const judged = repeated(inputNames);
  const unseen = judged[0]?.flat() ?? [];
  return {
    model,
    grade: gradeOf(judge(model, companies)),
    crossValidation: spreadOf(judged),
    unseen: gradeOf(unseen),
    classes: classesOf(unseen, model.logOdds),
    without: inputNames.map((name) => ({
      name,
      spread: spreadOf(repeated(inputNames.filter((each) => each !== name))),
    })),
  };
}

function spreadOf(repeats: readonly (readonly (readonly Judged[])[])[]): Spread {
  const areas = repeats.map((folds) => folds.map(areaOf));
  const all = areas.flat();
  return {
    mean: mean(all),
    betweenFolds: deviation(all),
    betweenRepeats: deviation(areas.map(mean)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
