import type { Money } from '../orders/order.ts';
import type { ChurnRun } from './churn-run.ts';
import { expectedValue } from './models/gamma-gamma.ts';
import { expectedOrders, expectedOrdersIfKept } from './models/model.ts';
import type { Rhythm } from './rhythm.ts';
import type { ValueMoments } from './summary.ts';

const YEAR = 365;

/**
 * What is lost with a customer (handbook §5): the revenue of the next twelve months that is expected if they are kept, less
 * what is expected as things stand. Revenue stands in for margin, which nobody tells. What an order day of theirs is worth
 * lies between their own mean and that of all (gamma-gamma), or is their own mean where that could not be fitted.
 * @returns undefined where no order told its prices
 */
export function valueAtRisk(
  rhythm: Rhythm,
  value: ValueMoments | undefined,
  { chosen, values }: Pick<ChurnRun, 'chosen' | 'values'>,
): Money | undefined {
  if (!value || value.days === 0) return undefined;
  const missed = expectedOrdersIfKept(chosen, rhythm, YEAR) - expectedOrders(chosen, rhythm, YEAR);
  const spending = { orders: value.days, meanValue: value.sum / value.days };
  const fit = values[value.currency];
  const each = fit ? expectedValue(fit, spending) : spending.meanValue;
  return { amount: Math.round(Math.max(0, missed) * each), currency: value.currency };
}
