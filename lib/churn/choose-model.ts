import type { Backtest, Choice } from './churn-run.ts';
import { DEFAULT_CADENCE } from './models/cadence.ts';
import type { FittedModel, ModelKind } from './models/model.ts';

/** Fewer tell nothing of which model is better (issue: under 100 customers, or 30 events). */
export const LEAST_CUSTOMERS = 100;
export const LEAST_SILENT = 30;
/** Models as good as this at ranking are told apart by how true their chances are. */
const AS_GOOD = 0.005;

/**
 * The model that scores: the one that ranked best in the backtests, by the mean area under the curve; of those as good the one
 * with the smallest error. Recency is among them, so a model that loses to it is not used. Where there is too little to grade
 * by, the customers' own cadence.
 * @param models fitted as of today, recency among them
 */
export function chooseModel(
  backtests: readonly Backtest[],
  models: readonly FittedModel[],
): { readonly chosen: FittedModel; readonly choice: Choice } {
  const customers = Math.max(0, ...backtests.map((each) => each.customers));
  if (customers < LEAST_CUSTOMERS) return { chosen: DEFAULT_CADENCE, choice: 'tooFewCustomers' };
  const cadence = models.find(({ kind }) => kind === 'cadence') ?? DEFAULT_CADENCE;
  const silent = Math.max(0, ...backtests.map((each) => each.silent));
  if (silent < LEAST_SILENT) return { chosen: cadence, choice: 'tooFewSilent' };
  const graded = backtests.filter(isGradable);
  const ranked = models
    .flatMap((model) => meanGrade(model.kind, graded) ?? [])
    .sort((left, right) => right.auc - left.auc);
  const [best] = ranked;
  const [winner] = ranked
    .filter(({ auc }) => best && auc >= best.auc - AS_GOOD)
    .sort((left, right) => left.brier - right.brier);
  const chosen = models.find(({ kind }) => kind === winner?.kind);
  return chosen ? { chosen, choice: 'bestInBacktest' } : { chosen: cadence, choice: 'noneConverged' };
}

/** Where all did the same there is nothing to rank. */
export function isGradable({ grades }: Backtest): boolean {
  return grades.some(({ auc }) => auc !== null);
}

/** The mean over all backtests; a model that one of them lacks, for it did not converge, cannot be relied on. */
export function meanGrade(
  kind: ModelKind,
  backtests: readonly Backtest[],
): { readonly kind: ModelKind; readonly auc: number; readonly brier: number } | undefined {
  const grades = backtests.flatMap((each) => each.grades.filter(({ model }) => model === kind));
  if (grades.length === 0 || grades.length < backtests.length) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  return {
    kind,
    auc: mean(grades.map(({ auc }) => auc ?? 0)),
    brier: mean(grades.map(({ brier }) => brier)),
  };
}
