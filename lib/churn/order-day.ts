import type { BusinessDate } from '../calendar/calendar.ts';
import { addCounts } from '../kpis/counts.ts';
import type { Ordered, Part } from './ordered.ts';
import { partKinds } from './ordered.ts';

/** All that a customer ordered on one business date. */
export interface OrderDay {
  readonly date: BusinessDate;
  readonly orders: number;
  /** In minor units, by currency. */
  readonly values: Values;
  readonly parts: readonly PartOfDay[];
}

export type Values = Readonly<Record<string, number>>;

export interface PartOfDay {
  readonly part: Part;
  readonly orders: number;
  readonly values: Values;
}

/** Counts to add to an order day of a customer. */
export interface OrderDayChange {
  readonly customerId: string;
  readonly date: BusinessDate;
  readonly counts: Ordered;
}

/** A change as it is written, in one transaction with all changes of the same name: no two transactions share one. */
export interface WrittenDay extends OrderDayChange {
  readonly writtenBy: string;
}

/** The changes of several orders, added up by customer and date; what comes to nothing is left out. */
export function addUpDays(changes: readonly OrderDayChange[]): OrderDayChange[] {
  const byDay = Map.groupBy(changes, ({ customerId, date }) => `${date} ${customerId}`);
  return [...byDay.values()].flatMap((same) => {
    const [first] = same;
    const counts = addCounts(same.map((change) => change.counts));
    return first && Object.keys(counts).length > 0 ? [{ ...first, counts }] : [];
  });
}

/** An order day by its counts; undefined where no order of it is left. */
export function orderDayOf(date: BusinessDate, counts: Ordered): OrderDay | undefined {
  if (!((counts['orders'] ?? 0) > 0)) return undefined;
  const values: Record<string, number> = {};
  const parts = new Map<string, { part: Part; orders: number; values: Record<string, number> }>();
  for (const name of Object.keys(counts).sort()) {
    const count = counts[name] ?? 0;
    const [head = '', second = '', currency] = name.split('#');
    if (count === 0 || head === 'orders') continue;
    if (head === 'value') {
      values[second] = count;
      continue;
    }
    const kind = partKinds.find((each) => each === head);
    if (!kind) throw new Error(`${name} is nothing that is counted of an order day.`);
    const key = `${head}#${second}`;
    const found = parts.get(key) ?? { part: { kind, id: second }, orders: 0, values: {} };
    parts.set(key, found);
    if (currency === undefined) found.orders = count;
    else found.values[currency] = count;
  }
  return { date, orders: counts['orders'] ?? 0, values, parts: [...parts.values()] };
}

/** The order days of a customer up to a business date, inclusive: how it was then. */
export function upTo(days: readonly OrderDay[], asOf: BusinessDate): OrderDay[] {
  return days.filter(({ date }) => date <= asOf);
}
