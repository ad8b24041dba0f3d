import { financialModel } from './financial-model.ts';
import type { FinancialStatement } from './financial-statement.ts';
import { finite } from './fraction.ts';
import { ratioLimitOf } from './ratios.ts';
import type { Strength, StrengthInput } from './strength.ts';
import {
  type CalibratedInput,
  calibratedPoints,
  chanceAt,
  type FinancialC,
  type FinancialModel,
  type InputName,
  shareAt,
} from './strength-model.ts';

export interface FinancialStrength extends Readonly<Record<FinancialC, Strength>> {
  /** Of failing within the years that the calibration looked ahead, in [0, 1]; docs/credit-calibration.md tells its limits. */
  readonly chanceOfFailure: number;
}

/** Infinite where a denominator is nothing. */
export type InputValues = Readonly<Record<InputName, number | undefined>>;

/** @param previous the statement before, if there is one */
export function financialStrength(
  statement: FinancialStatement,
  previous: FinancialStatement | undefined,
): FinancialStrength {
  const value = (name: InputName) => ratioLimitOf(name, statement, previous);
  return strengthOf(
    {
      cashMargin: value('cashMargin'),
      quick: value('quick'),
      interestBurden: value('interestBurden'),
      retainedEarningsShare: value('retainedEarningsShare'),
      equityShare: value('equityShare'),
      longTermCapitalShare: value('longTermCapitalShare'),
    },
    financialModel,
  );
}

/** The chance is a function of the points, so what raises them by one lowers the odds by the same everywhere. */
export function strengthOf(values: InputValues, { inputs, logOdds }: FinancialModel): FinancialStrength {
  const capacity = weighed(inputs.capacity, values);
  const capital = weighed(inputs.capital, values);
  return {
    capacity,
    capital,
    chanceOfFailure: chanceAt(financialPoints({ capacity, capital }), logOdds),
  };
}

/** What a customer has of the 45 points that statements tell of. */
export function financialPoints(strengths: Readonly<Record<FinancialC, Pick<Strength, 'share'>>>): number {
  return (
    calibratedPoints.capacity * strengths.capacity.share + calibratedPoints.capital * strengths.capital.share
  );
}

function weighed(calibrated: readonly CalibratedInput[], values: InputValues): Strength {
  const inputs = calibrated.map(({ name, weight, middle, curve }): StrengthInput => {
    const value = values[name];
    const shown = value === undefined ? undefined : finite(value);
    return { name, value: shown, weight, share: shareAt(curve, value ?? middle) };
  });
  const share = inputs.reduce((total, input) => total + input.weight * input.share, 0);
  // Sums of shares are off by rounding.
  return { share: Math.min(1, share), inputs };
}
