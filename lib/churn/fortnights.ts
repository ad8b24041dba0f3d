import { addDays, type BusinessDate, daysBetween } from '../calendar/calendar.ts';

/**
 * Orders and their value by fortnight, over the last fifteen months: enough to hold a quarter against the year before it.
 * Fortnights are numbered from a Monday, the same for everyone, so that they can be added to.
 */
export interface Fortnight {
  readonly number: number;
  readonly orders: number;
  /** In minor units of the customer's currency. */
  readonly value: number;
}

const FIRST_MONDAY: BusinessDate = '2000-01-03';
/** A quarter, and the year before it. */
export const RECENT_FORTNIGHTS = 7;
export const YEAR_FORTNIGHTS = 26;
const KEPT = RECENT_FORTNIGHTS + YEAR_FORTNIGHTS + 1;

export function fortnightOf(date: BusinessDate): number {
  return Math.floor(daysBetween(FIRST_MONDAY, date) / 14);
}

export function firstDayOf(fortnight: number): BusinessDate {
  return addDays(FIRST_MONDAY, fortnight * 14);
}

/** Adds to the fortnight of a date that lies in the last of them or behind; those too old to matter are dropped. */
export function withOrders(
  series: readonly Fortnight[],
  date: BusinessDate,
  orders: number,
  value: number,
): readonly Fortnight[] {
  const number = fortnightOf(date);
  const last = series.at(-1);
  if (last?.number === number) {
    const more = { number, orders: last.orders + orders, value: last.value + value };
    return [...series.slice(0, -1), more];
  }
  return [...series.filter((each) => isKept(each.number, number)), { number, orders, value }];
}

/** Does a fortnight still matter in a later one? */
export function isKept(number: number, later: number): boolean {
  return number > later - KEPT;
}
