import type { Fact, FactLine } from '../../../lib/facts/fact.ts';
import type { Order } from '../../../lib/orders/order.ts';

export type Of<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

export interface Life {
  readonly amendments: readonly Of<'amended'>[];
  /** Amendments that were asked for and refused. */
  readonly refused: number;
  readonly lines: Order['lines'];
  readonly calledOff: Fact | undefined;
  readonly isClosed: boolean;
}

export function units(lines: readonly FactLine[]): number {
  let all = 0;
  for (const { quantity, damaged, substituted } of lines)
    all += quantity + (damaged ?? 0) + (substituted ?? 0);
  return all;
}

/** Units that were handed over and came back, told one by one; nothing comes back that is not out. */
export function outAndBack(facts: readonly Fact[]): { readonly out: number; readonly back: number } {
  let [kept, back] = [0, 0];
  for (const fact of facts) {
    if (fact.kind === 'delivered') kept += units(fact.lines);
    if (fact.kind !== 'returned') continue;
    const moving = fact.lines ? Math.min(kept, units(fact.lines)) : kept;
    kept -= moving;
    back += moving;
  }
  return { out: kept + back, back };
}

/**
 * Decisions, played by their words in docs/order-states.md: what may be done depends on how far the goods are and on
 * whether the order has ended. Everything is looked up anew at each decision.
 */
export function live(order: Order, facts: readonly Fact[]): Life {
  const amendments: Of<'amended'>[] = [];
  const heard: Fact[] = [];
  let refused = 0;
  let ended: Fact | undefined;
  let goods = 'here' as 'here' | 'sent' | 'part' | 'full' | 'back';
  const lines = () => amendments.findLast((fact) => fact.lines)?.lines ?? order.lines;
  const came = () =>
    heard.flatMap((fact) =>
      fact.kind === 'delivered'
        ? fact.lines.filter(({ sku }) => lines().some((line) => line.sku === sku))
        : [],
    );
  const isFull = () =>
    lines().every(({ sku }) => {
      const sum = (of: readonly { sku: string; quantity: number }[]) =>
        of.filter((line) => line.sku === sku).reduce((all, { quantity }) => all + quantity, 0);
      return sum(came()) >= sum(lines());
    });
  const drop = () => {
    if (units(came()) === 0) return;
    // In full once, in full for good: only a return changes it.
    if (isFull()) goods = 'full';
    else if (goods !== 'full') goods = 'part';
    if (ended?.kind === 'cancelled') ended = undefined;
  };
  const isAllBack = (fact: Fact) => {
    if (fact.kind !== 'returned' || !fact.lines) return true;
    const { out, back } = outAndBack(heard);
    if (out > 0) return out === back;
    const refusedGoods = heard.flatMap((each) => (each.kind === 'returned' ? (each.lines ?? []) : []));
    return units(refusedGoods) >= units(lines());
  };
  for (const fact of facts) {
    if (fact.kind === 'cancelled' && !ended && goods === 'here') ended = fact;
    else if (fact.kind === 'closed' && !ended && ['part', 'full', 'back'].includes(goods)) ended = fact;
    else if (fact.kind === 'reopened') ended = undefined;
    else if (fact.kind === 'amended') {
      const isLate = goods === 'sent' || goods === 'part';
      if (ended || !(goods === 'here' || (isLate && fact.agreed))) refused += 1;
      else {
        amendments.push(fact);
        drop();
      }
    } else if (fact.kind === 'dispatched') {
      if (goods === 'here') goods = 'sent';
    } else if (fact.kind === 'delivered') {
      heard.push(fact);
      drop();
    } else if (fact.kind === 'returned') {
      heard.push(fact);
      if (!isAllBack(fact)) continue;
      goods = 'back';
      if (ended?.kind === 'closed') ended = undefined;
    }
  }
  const calledOff = ended?.kind === 'cancelled' ? ended : undefined;
  return { amendments, refused, lines: lines(), calledOff, isClosed: ended?.kind === 'closed' };
}
