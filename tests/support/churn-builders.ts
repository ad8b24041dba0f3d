import { addDays, type BusinessDate } from '../../lib/calendar/calendar.ts';
import type { OrderDay } from '../../lib/churn/order-day.ts';
import { type CustomerSummary, summaryOf } from '../../lib/churn/summary.ts';
import type { Counts } from '../../lib/kpis/counts.ts';

/** An order day of one order worth 100 €, unless given otherwise. */
export function anOrderDay(date: BusinessDate, given: Partial<OrderDay> = {}): OrderDay {
  return { date, orders: 1, values: { EUR: 10_000 }, parts: [], ...given };
}

/** Order days every so many days, the last on `last`. */
export function everyDays(
  gap: number,
  count: number,
  last: BusinessDate,
  given: Partial<OrderDay> = {},
): OrderDay[] {
  return Array.from({ length: count }, (_, index) =>
    anOrderDay(addDays(last, -gap * (count - 1 - index)), given),
  );
}

export function aSummary(days: readonly OrderDay[], given: Partial<CustomerSummary> = {}): CustomerSummary {
  const summary = summaryOf('nordwind', 'regular', days);
  if (!summary) throw new Error('Without an order day there is no summary.');
  return { ...summary, ...given };
}

/** The parts of an order day, each with one order worth so much. */
export function ofFamilies(values: Counts): Pick<OrderDay, 'parts' | 'values'> {
  const parts = Object.entries(values).map(([id, value]) => ({
    part: { kind: 'family', id } as const,
    orders: 1,
    values: { EUR: value },
  }));
  return { parts, values: { EUR: Object.values(values).reduce((sum, value) => sum + value, 0) } };
}
