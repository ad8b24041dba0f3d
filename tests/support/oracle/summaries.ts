import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { dateOf } from './times.ts';
import { toldOf } from './told.ts';

/** What a customer ordered on a date, by the names of the row's attributes. */
export interface OracleDay {
  readonly date: string;
  readonly counts: Readonly<Record<string, number>>;
}

interface Flow {
  number: number;
  orders: number;
  value: number;
}

/** Fortnights that a series spans: a quarter of seven, a year before it, and the one that is not over. */
const KEPT = 7 + 26 + 1;
/** Parts that a summary keeps. */
const MOST_PARTS = 100;

/** By customer and date: all orders that were not called off, added up from scratch. */
export function orderDays(histories: readonly OrderHistory[]): Map<string, OracleDay[]> {
  const customers = new Map<string, Map<string, Record<string, number>>>();
  for (const { order, facts } of histories) {
    const told = toldOf({ order, facts: facts.filter(({ partnerId }) => partnerId !== 'someone-else') });
    if (told.life.calledOff && told.lines.every(({ touched }) => touched.length === 0)) continue;
    const days = customers.get(order.customerId) ?? new Map<string, Record<string, number>>();
    customers.set(order.customerId, days);
    const date = dateOf(order.placedAt);
    const counts = days.get(date) ?? {};
    days.set(date, counts);
    const add = (name: string, count: number) => {
      if (count !== 0) counts[name] = (counts[name] ?? 0) + count;
    };
    const site = told.shipTo?.placeId ?? told.shipTo?.city;
    const names = ['value', ...(site ? [`site#${site}`] : [])];
    for (const family of new Set(told.life.lines.map(({ productFamily }) => productFamily)))
      if (family) add(`family#${family}`, 1);
    add('orders', 1);
    if (site) add(`site#${site}`, 1);
    for (const { productFamily, quantity, unitPrice } of told.life.lines)
      for (const name of [...names, ...(productFamily ? [`family#${productFamily}`] : [])])
        if (unitPrice) add(`${name}#${unitPrice.currency}`, quantity * unitPrice.amount);
  }
  return new Map(
    [...customers].map(([customerId, days]) => [
      customerId,
      [...days]
        .map(([date, counts]) => ({ date, counts }))
        .sort((left, right) => (left.date < right.date ? -1 : 1)),
    ]),
  );
}

/** A customer's summary, each of its figures looked up anew in all days. */
export function summed(customerId: string, tier: string, days: readonly OracleDay[]) {
  const valuesOf = (counts: OracleDay['counts']) =>
    Object.keys(counts)
      .filter((name) => name.startsWith('value#'))
      .sort();
  const [currency] = days.flatMap(({ counts }) =>
    valuesOf(counts)
      .slice(0, 1)
      .map((name) => name.slice(6)),
  );
  const worth = days.flatMap(({ counts }) => counts[`value#${currency}`] ?? []);
  const numbers = days.map(({ date }) => dayNumber(date));
  const gaps = numbers.slice(1).map((day, index) => day - (numbers[index] ?? 0));
  const pairs = gaps.flatMap((gap, index) => (index % 2 === 1 ? [[gaps[index - 1] ?? 0, gap] as const] : []));
  return {
    customerId,
    tier,
    first: days[0]?.date,
    orderDays: days.length,
    orders: total(days.map(({ counts }) => counts['orders'] ?? 0)),
    gaps: {
      squares: total(gaps.map((gap) => gap ** 2)),
      logs: total(gaps.map(Math.log)),
      logSquares: total(gaps.map((gap) => Math.log(gap) ** 2)),
      pairs: pairs.length,
      pairSquares: total(pairs.map(([one, other]) => (one / (one + other) - 0.5) ** 2)),
    },
    ...(currency
      ? {
          value: {
            currency,
            days: worth.length,
            sum: total(worth),
            squares: total(worth.map((each) => each ** 2)),
          },
        }
      : {}),
    latest: days.slice(-5).map(({ date, counts }) => {
      const amount = counts[`value#${currency}`];
      return { date, orders: counts['orders'], ...(amount ? { value: { amount, currency } } : {}) };
    }),
    fortnights: seriesOf(days, 'orders', `value#${currency}`),
    parts: partsOf(days, currency),
  };
}

function partsOf(days: readonly OracleDay[], currency: string | undefined) {
  const names = new Set(
    days.flatMap(({ counts }) => Object.keys(counts).filter((name) => /^(family|site)#[^#]+$/.test(name))),
  );
  const last = fortnight(days.at(-1)?.date ?? '');
  const parts = [...names].sort().flatMap((name) => {
    const fortnights = seriesOf(days, name, `${name}#${currency}`);
    const [kind = '', id = ''] = name.split('#');
    return (fortnights.at(-1)?.number ?? 0) > last - KEPT ? [{ part: { kind, id }, fortnights }] : [];
  });
  if (parts.length > MOST_PARTS) throw new Error('The oracle does not know which parts are left out.');
  return parts;
}

function seriesOf(days: readonly OracleDay[], orders: string, value: string): Flow[] {
  const flows: Flow[] = [];
  for (const { date, counts } of days) {
    if (!counts[orders]) continue;
    const number = fortnight(date);
    const flow = flows.find((each) => each.number === number) ?? { number, orders: 0, value: 0 };
    if (flow.orders === 0) flows.push(flow);
    flow.orders += counts[orders];
    flow.value += counts[value] ?? 0;
  }
  return flows.filter(({ number }) => number > (flows.at(-1)?.number ?? 0) - KEPT);
}

function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** Two weeks each from a Monday; the first Monday of 2000 begins number 0. */
function fortnight(date: string): number {
  return Math.floor((dayNumber(date) - dayNumber('2000-01-03')) / 14);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
