import type { Fact, FactLine } from '../facts/fact.ts';
import type { OrderLine } from '../orders/order.ts';

/** Units by SKU. */
export type Units = Map<string, number>;

/** Goods of an order that are out of the house. */
export interface GoodsOut {
  /** Sent, as far as they are ordered, and neither come nor come back. */
  readonly onTheWay: Units;
  /** Good units that came and did not come back. */
  readonly kept: Units;
}

/**
 * Follows the goods of an order. What comes back was kept before, as far as it was; the rest was refused at the door, and is on its
 * way no more. What is sent again after a failed delivery is on its way once.
 * @param ordered as it was placed
 * @param facts in world order
 */
export function goodsOut(ordered: readonly OrderLine[], facts: readonly Fact[]): GoodsOut {
  const onTheWay: Units = new Map();
  const kept: Units = new Map();
  let wanted = unitsIn(ordered);
  for (const fact of facts) {
    if (fact.kind === 'amended' && fact.lines) {
      wanted = unitsIn(fact.lines);
      limit(onTheWay, wanted, kept);
    }
    if (fact.kind === 'dispatched') {
      // A dispatch that names no lines is one of all that is ordered.
      addUp(onTheWay, fact.lines ?? linesOf(wanted));
      limit(onTheWay, wanted, kept);
    }
    if (fact.kind === 'delivered') {
      for (const { sku, quantity, damaged = 0, substituted = 0 } of fact.lines)
        take(onTheWay, sku, quantity + damaged + substituted);
      addUp(kept, fact.lines);
    }
    if (fact.kind === 'returned') {
      for (const { sku, quantity } of fact.lines ?? [...linesOf(onTheWay), ...linesOf(kept)])
        take(onTheWay, sku, quantity - take(kept, sku, quantity));
    }
  }
  return { onTheWay, kept };
}

export function unitsIn(lines: readonly Pick<FactLine, 'sku' | 'quantity'>[]): Units {
  const units: Units = new Map();
  addUp(units, lines);
  return units;
}

export function addUp(units: Units, lines: readonly Pick<FactLine, 'sku' | 'quantity'>[]): void {
  for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
}

/** @returns how many of them there were */
function take(from: Units, sku: string, quantity: number): number {
  const there = from.get(sku) ?? 0;
  const taken = Math.min(there, quantity);
  from.set(sku, there - taken);
  return taken;
}

/** No more is on its way than is ordered and has not come. */
function limit(onTheWay: Units, wanted: Units, kept: Units): void {
  for (const [sku, quantity] of onTheWay) {
    const missing = Math.max(0, (wanted.get(sku) ?? 0) - (kept.get(sku) ?? 0));
    onTheWay.set(sku, Math.min(quantity, missing));
  }
}

function linesOf(units: Units): Pick<FactLine, 'sku' | 'quantity'>[] {
  return [...units].map(([sku, quantity]) => ({ sku, quantity }));
}
