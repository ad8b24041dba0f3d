import type { Order, OrderLine } from '../orders/order.ts';
import type { Course } from '../scorecards/course.ts';
import { goodsOut, type Units, unitsIn } from './goods-out.ts';

/** What the goods of an order are worth by its unit prices in the account's currency, in minor units. */
export interface OrderWorth {
  /** All that was ordered, and what went out beyond it. */
  readonly whole: number;
  /** What is out of the house: sent, as far as it was ordered, or delivered, and not come back. */
  readonly out: number;
  /** Good units delivered and not come back: all that will be paid of an order to which nothing more comes. */
  readonly kept: number;
  /** Of any units. */
  readonly of: (units: ReadonlyMap<string, number>) => number;
}

/** What an order is worth as it stands; lines without a price in the currency are worth nothing here. */
export function worthOf(
  placed: Pick<Order, 'lines'>,
  { facts }: Pick<Course, 'facts'>,
  currency: string,
): OrderWorth {
  let lines = pricedIn(currency, placed.lines);
  const prices: Units = new Map(lines.map(({ sku, price }) => [sku, price]));
  for (const fact of facts) {
    if (fact.kind !== 'amended' || !fact.lines) continue;
    lines = pricedIn(currency, fact.lines);
    for (const { sku, price } of lines) prices.set(sku, price);
  }
  const of = (units: ReadonlyMap<string, number>) => priceOf(units, lines, prices);
  const { onTheWay, kept } = goodsOut(placed.lines, facts);
  const out = sumOf(onTheWay, kept);
  return { whole: of(largerOf(unitsIn(lines), out)), out: of(out), kept: of(kept), of };
}

function sumOf(left: Units, right: Units): Units {
  const sum = new Map(left);
  for (const [sku, quantity] of right) sum.set(sku, (sum.get(sku) ?? 0) + quantity);
  return sum;
}

function largerOf(left: Units, right: Units): Units {
  const larger = new Map(left);
  for (const [sku, quantity] of right) larger.set(sku, Math.max(larger.get(sku) ?? 0, quantity));
  return larger;
}

interface PricedLine {
  readonly sku: string;
  readonly quantity: number;
  /** Of one unit; 0 where there is none in the currency. */
  readonly price: number;
}

function pricedIn(currency: string, lines: readonly OrderLine[]): PricedLine[] {
  return lines.map(({ sku, quantity, unitPrice }) => ({
    sku,
    quantity,
    price: unitPrice?.currency === currency ? unitPrice.amount : 0,
  }));
}

/** Units fill the lines of their SKU in order; those beyond them cost what the SKU did last. */
function priceOf(
  units: ReadonlyMap<string, number>,
  lines: readonly PricedLine[],
  prices: ReadonlyMap<string, number>,
): number {
  const left = new Map(units);
  let value = 0;
  for (const { sku, quantity, price } of lines) {
    const taken = Math.min(quantity, left.get(sku) ?? 0);
    left.set(sku, (left.get(sku) ?? 0) - taken);
    value += taken * price;
  }
  for (const [sku, beyond] of left) value += beyond * (prices.get(sku) ?? 0);
  return value;
}

/** What all lines are worth in a currency, in minor units. */
export function valueIn(currency: string, lines: readonly OrderLine[]): number {
  return pricedIn(currency, lines).reduce((sum, { quantity, price }) => sum + quantity * price, 0);
}

/** What keeps lines from being held against a limit in a currency. */
export function flawOf(
  currency: string,
  lines: readonly OrderLine[],
): 'unpriced' | 'otherCurrency' | undefined {
  if (lines.some(({ unitPrice }) => unitPrice && unitPrice.currency !== currency)) return 'otherCurrency';
  return lines.some(({ unitPrice }) => !unitPrice) ? 'unpriced' : undefined;
}
