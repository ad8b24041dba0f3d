import { addDays, type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import { firstDayOf, fortnightOf, YEAR_FORTNIGHTS } from '../churn/fortnights.ts';
import type { CustomerSummary } from '../churn/summary.ts';

/** What a review knows of a customer: of the year of whole fortnights that had ended by its date. */
export interface CustomerFigures {
  readonly customerId: string;
  /** Undefined where orders told no prices: then nothing can be said of what the customer contributes. */
  readonly currency: string | undefined;
  /** Minor units. */
  readonly revenue: number;
  /** Margin where the contract tells it, else revenue; minor units, below zero for who costs more than they bring. */
  readonly contribution: number;
  readonly orders: number;
  /** The day of the last order, counted from 2000: the greater the later. */
  readonly lastOrderDay: number;
}

const DAY_ZERO: BusinessDate = '2000-01-01';

/** The last day of the last fortnight that had ended by a date: what was ordered later is for the next review. */
export function yearEndOf(asOf: BusinessDate): BusinessDate {
  return addDays(firstDayOf(fortnightOf(addDays(asOf, 1))), -1);
}

/**
 * The figures of a customer as of a date; undefined of one who ordered nothing in that year. Whole fortnights only, so that a
 * review that is run late, or again, finds the same of customers who have ordered since.
 * @param marginPercent of the contract, −100 to 100
 */
export function figuresOf(
  { customerId, value, fortnights, latest, first }: CustomerSummary,
  marginPercent: number | undefined,
  asOf: BusinessDate,
): CustomerFigures | undefined {
  const last = fortnightOf(yearEndOf(asOf));
  let [orders, revenue] = [0, 0];
  for (const { number, orders: count, value: worth } of fortnights) {
    if (number > last || number <= last - YEAR_FORTNIGHTS) continue;
    orders += count;
    revenue += worth;
  }
  if (orders === 0) return undefined;
  const lastOrderOn = latest.findLast(({ date }) => date <= asOf)?.date ?? first;
  return {
    customerId,
    currency: value?.currency,
    revenue,
    contribution: contributionOf(revenue, marginPercent),
    orders,
    lastOrderDay: daysBetween(DAY_ZERO, lastOrderOn),
  };
}

/** Handbook §4: margin if known, else revenue; to the minor unit. */
function contributionOf(revenue: number, marginPercent: number | undefined): number {
  return marginPercent === undefined ? revenue : Math.round((revenue * marginPercent) / 100);
}
