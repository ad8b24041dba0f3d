import { financialPoints, strengthOf } from '../../../lib/credit/financial-strength.ts';
import type { FinancialModel, InputName } from '../../../lib/credit/strength-model.ts';
import { seeded, shuffled } from '../terminal/random.ts';
import type { Company } from './companies.ts';
import { fitModel } from './fit.ts';

export const FOLDS = 5;

/** What a model said of a company. */
export interface Judged {
  readonly company: Company;
  readonly points: number;
  /** Of failing. */
  readonly chance: number;
}

export function judge(model: FinancialModel, companies: readonly Company[]): Judged[] {
  return companies.map((company) => {
    const strengths = strengthOf(company.values, model);
    return { company, points: financialPoints(strengths), chance: strengths.chanceOfFailure };
  });
}

/**
 * Every company judged by a model made without its fold: curves, middles and weights alike.
 * @param onFit called after each fold
 * @returns one list for each fold
 */
export function crossValidate(
  companies: readonly Company[],
  seed: number,
  names: readonly InputName[],
  onFit: () => void,
): Judged[][] {
  const folds = foldsOf(companies, seed);
  return folds.map((held, fold) => {
    const others = folds.flatMap((each, index) => (index === fold ? [] : each));
    const judged = judge(fitModel(others, names), held);
    onFit();
    return judged;
  });
}

/** Folds of as many companies each, and of as many failures. */
function foldsOf(companies: readonly Company[], seed: number): Company[][] {
  const mixed = shuffled(companies, seeded(seed));
  const folds: Company[][] = Array.from({ length: FOLDS }, () => []);
  for (const isFailed of [true, false]) {
    const alike = mixed.filter(({ failed }) => failed === isFailed);
    for (const [index, company] of alike.entries()) folds[index % FOLDS]?.push(company);
  }
  return folds;
}
