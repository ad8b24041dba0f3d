import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { Customer } from '../customers/customer.ts';
import type { Money } from '../orders/order.ts';
import type { ScoringRun } from './churn-run.ts';
import type { Outlook } from './churn-state.ts';
import { usualGapOf } from './horizon.ts';
import { outlookOf } from './judge-customer.ts';
import { expectedOrders, type ModelKind } from './models/model.ts';
import { type OrderDay, upTo } from './order-day.ts';
import { rhythmOf, summaryOf } from './summary.ts';
import { valueAtRisk } from './value-at-risk.ts';

/** How a customer scores as of a business date, by the model of a run. */
export interface Score extends Outlook {
  readonly model: ModelKind;
  /** Days from one order day to the next, as it used to be; absent after a single one. */
  readonly usualGapDays?: number | undefined;
  /** Within the next ninety days. */
  readonly expectedOrders: number;
  /** Of the next twelve months; absent where no order told its prices. */
  readonly valueAtRisk?: Money | undefined;
}

/** The chance of silence as it was as of a date; null before the first order. */
export interface TrendPoint {
  readonly on: BusinessDate;
  readonly chanceOfSilence: number | null;
}

type Scored = Pick<Customer, 'customerId' | 'tier'>;

const AHEAD = 90;
/** Days back at which the trend is told, the latest last. */
const LOOKED_BACK = [90, 60, 30, 0] as const;

/** @returns undefined for who had not ordered by then */
export function scoreAsOf(
  { customerId, tier }: Scored,
  days: readonly OrderDay[],
  run: ScoringRun,
  on: BusinessDate,
): Score | undefined {
  const summary = summaryOf(customerId, tier, upTo(days, on));
  if (!summary) return undefined;
  const rhythm = rhythmOf(summary, on);
  return {
    ...outlookOf(rhythm, run.tierGapDays[tier], run),
    model: run.chosen.kind,
    usualGapDays: usualGapOf(rhythm),
    expectedOrders: expectedOrders(run.chosen, rhythm, AHEAD),
    valueAtRisk: valueAtRisk(rhythm, summary.value, run),
  };
}

/** How the customer would have scored by the same model, of what it had ordered by then. */
export function trendOf(
  customer: Scored,
  days: readonly OrderDay[],
  run: ScoringRun,
  today: BusinessDate,
): TrendPoint[] {
  return LOOKED_BACK.map((back) => {
    const on = addDays(today, -back);
    return { on, chanceOfSilence: scoreAsOf(customer, days, run, on)?.chanceOfSilence ?? null };
  });
}
