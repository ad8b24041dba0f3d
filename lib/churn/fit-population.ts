import type { Tier } from '../customers/customer.ts';
import type { ChurnRun } from './churn-run.ts';
import { usualGapOf } from './horizon.ts';
import { fitGammaGamma, type GammaGamma } from './models/gamma-gamma.ts';
import { fitModels } from './models/model.ts';
import type { Recency } from './models/recency.ts';
import type { Rhythm } from './rhythm.ts';
import type { CustomerSummary } from './summary.ts';

/** Fewer customers say nothing of what an order is worth to others. */
const LEAST_VALUED = 100;
/** Of a tier of which nobody has ordered twice. */
const DEFAULT_GAP_DAYS = 30;

/** What of a customer is learned from. */
export interface Sampled extends Pick<CustomerSummary, 'customerId' | 'tier' | 'value'> {
  readonly rhythm: Rhythm;
}

export type Population = Pick<ChurnRun, 'models' | 'failures' | 'values' | 'tierGapDays'>;

/** What is learned of all customers of a sample, to judge each of them by. */
export function fitPopulation(customers: readonly Sampled[], recency: Recency): Population {
  const { models, failures } = fitModels(customers.map(({ rhythm }) => rhythm));
  const gapOf = (tier: Tier) =>
    medianOf(customers.flatMap((each) => (each.tier === tier ? (usualGapOf(each.rhythm) ?? []) : []))) ??
    DEFAULT_GAP_DAYS;
  return {
    models: [...models, recency],
    failures,
    values: valuesOf(customers),
    tierGapDays: { key: gapOf('key'), potential: gapOf('potential'), regular: gapOf('regular') },
  };
}

function medianOf(values: readonly number[]): number | undefined {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

/** Amounts in several currencies are several populations. */
function valuesOf(customers: readonly Sampled[]): Record<string, GammaGamma> {
  const valued = customers.flatMap(({ value }) => (value && value.days > 0 ? [value] : []));
  const byCurrency = Map.groupBy(valued, ({ currency }) => currency);
  const fits = [...byCurrency].flatMap(([currency, of]) => {
    if (of.length < LEAST_VALUED) return [];
    const fit = fitGammaGamma(of.map(({ days, sum }) => ({ orders: days, meanValue: sum / days })));
    if (fit.outcome !== 'converged') return [];
    const { p, q, v } = fit.model;
    return [[currency, { p, q, v }] as const];
  });
  return Object.fromEntries(fits);
}
