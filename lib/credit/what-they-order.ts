import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { ReviewInputs } from './review-inputs.ts';

/** So many days of orders are looked at: two years, for the months of one are held against those of the other. */
const DAYS = 730;
/** An order of the last year, of which the middling one is told. */
const RECENT_DAYS = 365;

/** What was ordered on a day, in minor units of the account's currency. */
export interface OrderedOn {
  readonly date: BusinessDate;
  readonly orders: number;
  readonly value: number;
}

export function firstDayLookedAt(asOf: BusinessDate): BusinessDate {
  return addDays(asOf, -DAYS);
}

/**
 * What a customer orders: by month, and the middling order of the last year. Of orders of one day only the sum is known, so each
 * of them counts as their mean.
 */
export function whatTheyOrder(
  days: readonly OrderedOn[],
  asOf: BusinessDate,
): Pick<ReviewInputs, 'ordered' | 'medianOrder'> {
  const ordered: Record<string, number> = {};
  const recent: { readonly value: number; readonly orders: number }[] = [];
  const from = addDays(asOf, -RECENT_DAYS);
  for (const { date, orders, value } of days) {
    if (value <= 0 || orders <= 0 || date > asOf) continue;
    const month = date.slice(0, 7);
    ordered[month] = (ordered[month] ?? 0) + value;
    if (date > from) recent.push({ value: Math.round(value / orders), orders });
  }
  return { ordered, medianOrder: median(recent) };
}

function median(weighed: readonly { readonly value: number; readonly orders: number }[]): number | undefined {
  const ascending = [...weighed].sort((left, right) => left.value - right.value);
  const all = ascending.reduce((sum, { orders }) => sum + orders, 0);
  let seen = 0;
  return ascending.find(({ orders }) => {
    seen += orders;
    return seen * 2 >= all;
  })?.value;
}
