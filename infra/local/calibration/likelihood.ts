import type { FinancialC, LogOdds } from '../../../lib/credit/strength-model.ts';
import type { Evaluation, Objective } from '../../../lib/statistics/maximise.ts';

export interface WeighedInput {
  readonly of: FinancialC;
  /** Of each company, in [0, 1]. */
  readonly shares: Float64Array;
}

export interface Parameters {
  /** Of each input within its C. */
  readonly weights: readonly number[];
  readonly logOdds: LogOdds;
}

/** How strongly the weights of one C are held together: enough that none vanishes by chance, too little to cost rank. */
const TOGETHER = 5;

/**
 * Log-odds of failing = atNone − perPoint × Σ points of the C × weight × share, over the logarithms of perPoint and of the weights
 * before they are made to add up to 1. So every weight is above zero, each C has just its points, and getting better never costs.
 */
export function likelihood(
  inputs: readonly WeighedInput[],
  failed: readonly boolean[],
  points: Readonly<Record<FinancialC, number>>,
) {
  const parametersAt = ([atNone = 0, logPerPoint = 0, ...logWeights]: readonly number[]): Parameters => {
    const sizes = logWeights.map(Math.exp);
    const total = (c: FinancialC) =>
      inputs.reduce((sum, input, index) => sum + (input.of === c ? (sizes[index] ?? 0) : 0), 0);
    const totals = { capacity: total('capacity'), capital: total('capital') };
    const weights = inputs.map((input, index) => (sizes[index] ?? 0) / totals[input.of]);
    return { weights, logOdds: { atNone, perPoint: Math.exp(logPerPoint) } };
  };
  const objective: Objective = (point) => {
    const { weights, logOdds } = parametersAt(point);
    const worth = inputs.map((input, index) => points[input.of] * (weights[index] ?? 0));
    const surprises = new Float64Array(failed.length);
    let [value, atNone, perPoint] = [0, 0, 0];
    for (const [company, sum] of pointsOf(inputs, worth, failed.length).entries()) {
      const chance = 1 / (1 + Math.exp(logOdds.perPoint * sum - logOdds.atNone));
      const surprise = Number(failed[company]) - chance;
      surprises[company] = surprise;
      value += Math.log(failed[company] ? chance : 1 - chance);
      atNone += surprise;
      perPoint -= surprise * sum;
    }
    const slopes = inputs.map(({ shares }) => -product(surprises, shares));
    const alongWeights = inputs.map(({ of }, k) => {
      const mean = inputs.reduce(
        (all, other, index) => all + (other.of === of ? (weights[index] ?? 0) * (slopes[index] ?? 0) : 0),
        0,
      );
      return (worth[k] ?? 0) * logOdds.perPoint * ((slopes[k] ?? 0) - mean);
    });
    return penalised(point, {
      value,
      gradient: [atNone, perPoint * logOdds.perPoint, ...alongWeights],
    });
  };
  return { objective, parametersAt, start: [0, Math.log(0.1), ...inputs.map(() => 0)] };
}

function pointsOf(
  inputs: readonly WeighedInput[],
  worth: readonly number[],
  companies: number,
): Float64Array {
  const points = new Float64Array(companies);
  for (const [index, { shares }] of inputs.entries()) {
    const most = worth[index] ?? 0;
    for (let company = 0; company < companies; company++) {
      points[company] = (points[company] ?? 0) + most * (shares[company] ?? 0);
    }
  }
  return points;
}

function product(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

function penalised(point: readonly number[], { value, gradient }: Evaluation): Evaluation {
  const isWeight = (index: number) => index >= 2;
  return {
    value: point.reduce((left, at, index) => left - (isWeight(index) ? (TOGETHER * at * at) / 2 : 0), value),
    gradient: gradient.map((slope, index) => slope - (isWeight(index) ? TOGETHER * (point[index] ?? 0) : 0)),
  };
}
