import { type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import type { Money } from '../orders/order.ts';
import { type Fortnight, fortnightOf, isKept, withOrders } from './fortnights.ts';
import type { OrderDay } from './order-day.ts';
import { type Part, partKinds } from './ordered.ts';
import { type GapMoments, NO_GAPS, type Rhythm, withGap } from './rhythm.ts';

/** What a run knows of a customer without reading its orders: sums over its order days. */
export interface CustomerSummary {
  readonly customerId: string;
  /** As it was when the latest order was taken in. */
  readonly tier: Tier;
  readonly first: BusinessDate;
  readonly orderDays: number;
  readonly orders: number;
  readonly gaps: GapMoments;
  /** Of order days with a value in the currency that the customer used first; absent while no order told its prices. */
  readonly value?: ValueMoments | undefined;
  /** The last order days, the latest last. */
  readonly latest: readonly LatestDay[];
  readonly fortnights: readonly Fortnight[];
  /** By product family and site, by name: those of the last fifteen months, of very many the largest. */
  readonly parts: readonly PartSeries[];
}

export interface ValueMoments {
  readonly currency: string;
  readonly days: number;
  /** Minor units. */
  readonly sum: number;
  readonly squares: number;
}

export interface LatestDay {
  readonly date: BusinessDate;
  readonly orders: number;
  readonly value?: Money | undefined;
}

export interface PartSeries {
  readonly part: Part;
  readonly fortnights: readonly Fortnight[];
}

/** Order days that a summary tells one by one. */
const LATEST = 5;
/** Whose goods go to a thousand towns has a summary as well: it tells of those with the most orders. */
const MOST_PARTS = 100;

/** The summary of a customer's order days, the earliest first; undefined where there is none. */
export function summaryOf(
  customerId: string,
  tier: Tier,
  days: readonly OrderDay[],
): CustomerSummary | undefined {
  return days.reduce<CustomerSummary | undefined>(
    (summary, day) => withDay(summary ?? emptySummary(customerId, tier, day.date), day),
    undefined,
  );
}

export function emptySummary(customerId: string, tier: Tier, first: BusinessDate): CustomerSummary {
  return {
    customerId,
    tier,
    first,
    orderDays: 0,
    orders: 0,
    gaps: NO_GAPS,
    latest: [],
    fortnights: [],
    parts: [],
  };
}

/** A summary with an order day after all that it holds: the same, to the last bit, as one made of all days anew. */
export function withDay(summary: CustomerSummary, day: OrderDay): CustomerSummary {
  const { latest, orderDays, gaps } = summary;
  const value = withValue(summary.value, day);
  const worth = value && day.values[value.currency];
  const inCurrency = (values: OrderDay['values']) => (value ? (values[value.currency] ?? 0) : 0);
  return {
    ...summary,
    orderDays: orderDays + 1,
    orders: summary.orders + day.orders,
    gaps: gapsWith(gaps, orderDays, latest, day.date),
    value,
    latest: [
      ...latest,
      {
        date: day.date,
        orders: day.orders,
        ...(value && worth ? { value: { amount: worth, currency: value.currency } } : {}),
      },
    ].slice(-LATEST),
    fortnights: withOrders(summary.fortnights, day.date, day.orders, inCurrency(day.values)),
    parts: withParts(summary.parts, day, inCurrency),
  };
}

/** @param orderDays before the new one: after an even number of them comes the second gap of a pair */
function gapsWith(
  gaps: GapMoments,
  orderDays: number,
  latest: readonly LatestDay[],
  date: BusinessDate,
): GapMoments {
  const [beforeLast, last] = [latest.at(-2)?.date, latest.at(-1)?.date];
  if (last === undefined) return gaps;
  const isSecond = beforeLast !== undefined && orderDays % 2 === 0;
  return withGap(gaps, daysBetween(last, date), isSecond ? daysBetween(beforeLast, last) : undefined);
}

function withValue(value: ValueMoments | undefined, { values }: OrderDay): ValueMoments | undefined {
  // Without rates of exchange, amounts in other currencies cannot be added: such orders count without their value.
  const [first] = Object.keys(values).sort();
  const currency = value?.currency ?? first;
  const amount = currency === undefined ? undefined : values[currency];
  if (currency === undefined || !amount) return value;
  const { days, sum, squares } = value ?? { days: 0, sum: 0, squares: 0 };
  return { currency, days: days + 1, sum: sum + amount, squares: squares + amount * amount };
}

function withParts(
  series: readonly PartSeries[],
  { date, parts }: OrderDay,
  inCurrency: (values: OrderDay['values']) => number,
): readonly PartSeries[] {
  const byName = new Map(series.map((each) => [nameOf(each.part), each]));
  for (const { part, orders, values } of parts) {
    const before = byName.get(nameOf(part))?.fortnights ?? [];
    byName.set(nameOf(part), { part, fortnights: withOrders(before, date, orders, inCurrency(values)) });
  }
  const current = fortnightOf(date);
  const alive = [...byName.values()].filter(({ fortnights }) => isKept(lastOf(fortnights), current));
  return largest(alive).sort((left, right) => (nameOf(left.part) < nameOf(right.part) ? -1 : 1));
}

/** Of those with as many orders the latest, so that a new one can grow. */
function largest(series: PartSeries[]): PartSeries[] {
  if (series.length <= MOST_PARTS) return series;
  const ordersOf = ({ fortnights }: PartSeries) => fortnights.reduce((sum, { orders }) => sum + orders, 0);
  return series
    .map((each) => ({ each, orders: ordersOf(each), last: lastOf(each.fortnights) }))
    .sort((left, right) => right.orders - left.orders || right.last - left.last)
    .slice(0, MOST_PARTS)
    .map(({ each }) => each);
}

function lastOf(fortnights: readonly Fortnight[]): number {
  return fortnights.at(-1)?.number ?? 0;
}

/** `family#tea` */
export function nameOf({ kind, id }: Part): string {
  return `${kind}#${id}`;
}

export function partNamed(name: string): Part {
  const kind = partKinds.find((each) => name.startsWith(`${each}#`));
  if (!kind) throw new Error(`${name} names no part of a customer's business.`);
  return { kind, id: name.slice(kind.length + 1) };
}

export function lastDayOf({ latest }: CustomerSummary): BusinessDate {
  return latest.at(-1)?.date ?? '';
}

/** How the customer ordered up to its last order, looked at as of a business date that is not before it. */
export function rhythmOf(summary: CustomerSummary, asOf: BusinessDate): Rhythm {
  const { first, orderDays, gaps } = summary;
  return {
    orderDays,
    span: daysBetween(first, lastDayOf(summary)),
    age: daysBetween(first, asOf),
    gaps,
  };
}
