import { type Span, spanOf } from '../calendar/calendar.ts';
import type { Delivered, Fact } from '../facts/fact.ts';
import { unitsOf } from '../facts/units.ts';
import type { OrderLine } from '../orders/order.ts';

/** What one drop brought for one line. */
export interface Drop {
  readonly fact: Delivered;
  readonly span: Span;
  /** Good units. */
  readonly quantity: number;
  readonly damaged: number;
  /** Units that came as another article: like damaged ones they fill nothing, but something came. */
  readonly substituted: number;
}

export interface ServedLine {
  readonly line: OrderLine;
  readonly drops: readonly Drop[];
}

export interface UnorderedDrop extends Drop {
  readonly sku: string;
}

export interface Served {
  readonly lines: readonly ServedLine[];
  /** Delivered SKUs that the order lacks: stored and shown, no line's time or quantity. */
  readonly unordered: readonly UnorderedDrop[];
}

/** A drop of nothing is no drop. */
export function isDrop(fact: Fact): fact is Delivered {
  return fact.kind === 'delivered' && unitsOf(fact.lines) > 0;
}

/**
 * Gives what was delivered to the lines of an order. What names its lineId goes there first; the rest fills the lines
 * of its SKU in order, and what is left over stays with the last of them (an over-delivery).
 * @param facts those in force, in world order, so that any order of arrival fills the lines alike
 */
export function serveLines(lines: readonly OrderLine[], facts: readonly Fact[], zone: string): Served {
  const drops = new Map(lines.map((line): [OrderLine, Drop[]] => [line, []]));
  const unordered: UnorderedDrop[] = [];
  const unnamed: { drop: Drop; served: OrderLine[] }[] = [];
  for (const fact of facts.filter(isDrop)) {
    const span = spanOf(fact.occurredAt, zone);
    for (const { lineId, sku, quantity, damaged = 0, substituted = 0 } of fact.lines) {
      if (quantity + damaged + substituted === 0) continue;
      const drop = { fact, span, quantity, damaged, substituted };
      const served = lines.filter((line) => line.sku === sku);
      const named = served.find((line) => line.lineId === lineId);
      if (named) drops.get(named)?.push(drop);
      else if (served.length > 0) unnamed.push({ drop, served });
      else unordered.push({ ...drop, sku });
    }
  }
  for (const { drop, served } of unnamed) pour(drop, served, drops);
  return { lines: [...drops].map(([line, poured]) => ({ line, drops: poured })), unordered };
}

function pour(drop: Drop, lines: readonly OrderLine[], drops: Map<OrderLine, Drop[]>): void {
  let { quantity, damaged, substituted } = drop;
  for (const [index, line] of lines.entries()) {
    const into = drops.get(line) ?? [];
    const room = Math.max(0, line.quantity - goodUnits(into));
    const isLast = index === lines.length - 1;
    const taken = isLast ? quantity : Math.min(quantity, room);
    // Damaged and substituted units go with the first line the drop reaches: they fill none.
    if (taken > 0 || (isLast && damaged + substituted > 0)) {
      into.push({ ...drop, quantity: taken, damaged, substituted });
      damaged = 0;
      substituted = 0;
    }
    quantity -= taken;
  }
}

export function goodUnits(drops: readonly Drop[]): number {
  return drops.reduce((sum, drop) => sum + drop.quantity, 0);
}
