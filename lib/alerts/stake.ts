import type { ChurnAlert } from '../churn/churn-alert.ts';
import type { Flow } from '../churn/shrinking.ts';
import type { Money } from '../orders/order.ts';

const YEAR = 365;

/**
 * What is at stake with a customer: of one who is leaving, the value at risk; of one who sends less, by how much less that is
 * in twelve months, if it goes on as now. Undefined where orders tell no prices.
 */
export function stakeOf(alert: ChurnAlert): Money | undefined {
  const { valueAtRisk } = alert;
  if (alert.cause === 'leaving' || !valueAtRisk) return valueAtRisk;
  const { before, recent } = alert.shrinking;
  const lost = Math.round((perDay(before) - perDay(recent)) * YEAR);
  return { amount: Math.max(0, lost), currency: valueAtRisk.currency };
}

function perDay({ value, days }: Flow): number {
  return value / days;
}
