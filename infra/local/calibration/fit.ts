import {
  type CalibratedInput,
  calibratedPoints,
  type FinancialC,
  type FinancialModel,
  financialInputs,
  type InputName,
  inputNames,
  shareAt,
} from '../../../lib/credit/strength-model.ts';
import { maximise } from '../../../lib/statistics/maximise.ts';
import { StartError } from '../start-error.ts';
import type { Company } from './companies.ts';
import { curveOf, medianOf, type Observation, ordered } from './curve.ts';
import { likelihood, type Parameters, type WeighedInput } from './likelihood.ts';

const WEIGHT_DECIMALS = 4;
const LOG_ODDS_DECIMALS = 4;

/**
 * Curves of each ratio alone, then how much each counts by penalised maximum likelihood.
 * @param names of the inputs, all of them unless the question is what one is worth
 */
export function fitModel(
  companies: readonly Company[],
  names: readonly InputName[] = inputNames,
): FinancialModel {
  const calibrated = names.map((name) => ({ name, ...calibratedCurve(companies, name) }));
  const inputs = calibrated.map(
    ({ name, middle, curve }): WeighedInput => ({
      of: financialInputs[name].of,
      shares: Float64Array.from(companies, ({ values }) => shareAt(curve, values[name] ?? middle)),
    }),
  );
  const { objective, start, parametersAt } = likelihood(
    inputs,
    companies.map(({ failed }) => failed),
    calibratedPoints,
  );
  const found = maximise(objective, start, { tolerance: 1e-9, bound: 50 });
  if (found.outcome === 'notConverged')
    throw new StartError(`The fit finds no best weights: ${found.reason}.`);
  const parameters = parametersAt(found.point);
  const weighed = calibrated.map((input, index) => ({ ...input, weight: parameters.weights[index] ?? 0 }));
  const ofC = (c: FinancialC) => rounded(weighed.filter(({ name }) => financialInputs[name].of === c));
  return { inputs: { capacity: ofC('capacity'), capital: ofC('capital') }, logOdds: roundedOdds(parameters) };
}

function calibratedCurve(companies: readonly Company[], name: InputName) {
  const observations = companies.flatMap(({ values, failed }): Observation[] => {
    const value = values[name];
    return value === undefined ? [] : [{ value, failed }];
  });
  const inOrder = ordered(observations, financialInputs[name].better);
  return { middle: medianOf(inOrder), curve: curveOf(inOrder) };
}

/** The most telling first; it takes what rounding left, so that they add up to 1. */
function rounded(inputs: readonly CalibratedInput[]): CalibratedInput[] {
  const [first, ...others] = inputs
    .map((input) => ({ ...input, weight: Number(input.weight.toFixed(WEIGHT_DECIMALS)) }))
    .sort((left, right) => right.weight - left.weight);
  if (first === undefined) return [];
  const rest = others.reduce((left, { weight }) => left - weight, 1);
  return [{ ...first, weight: Number(rest.toFixed(WEIGHT_DECIMALS)) }, ...others];
}

function roundedOdds({ logOdds: { atNone, perPoint } }: Parameters): FinancialModel['logOdds'] {
  return {
    atNone: Number(atNone.toFixed(LOG_ODDS_DECIMALS)),
    perPoint: Number(perPoint.toFixed(LOG_ODDS_DECIMALS)),
  };
}
