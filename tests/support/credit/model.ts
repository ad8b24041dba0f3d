import { type Fact, type Invoiced, type Movement, SYSTEM } from '../../../lib/facts/fact.ts';
import type { Order, OrderLine } from '../../../lib/orders/order.ts';
import { outAndBack, units } from '../oracle/life.ts';
import { standing } from '../oracle/standing.ts';
import { priceList, shelves } from './model-goods.ts';

/** What credit should think of an order, counted anew from its facts by other means than lib/credit. */
export interface Expected {
  /** Credit holds it: by itself, or by hand. */
  readonly held: 'bySystem' | 'byHand' | undefined;
  readonly openIfAccepted: number;
  readonly openIfHeld: number;
  /** All of its goods, and those out of the house, billed or not. */
  readonly goods: number;
  readonly goodsOut: number;
  readonly unpaid: number;
  /** It may have prices that credit cannot count. */
  readonly isFlawed: boolean;
}

export function expectedOf(order: Order, facts: readonly Fact[], currency: string): Expected {
  const { heard, lines, phase, ended, holder } = play(order, standing(facts));
  const shelf = shelves(order.lines, heard);
  const price = priceList(order.lines, heard, currency);
  const out = price(shelf.out);
  const kept = price(shelf.kept);
  const isOver = ended !== undefined || phase === 'full' || phase === 'back';
  const hasCome = heard.some(({ kind }) => kind === 'delivered');
  const keeps = ended === 'cancelled' || (ended === 'closed' && !hasCome) ? out : kept;
  const goods = isOver ? keeps : price(shelf.all);
  const goodsOut = isOver ? keeps : out;
  const { billed, unpaid } = papers(heard, price, currency);
  return {
    held: ended || phase !== 'hold' ? undefined : holder === SYSTEM ? 'bySystem' : 'byHand',
    openIfAccepted: Math.max(0, goods - billed),
    openIfHeld: Math.max(0, goodsOut - billed),
    goods,
    goodsOut,
    unpaid,
    isFlawed: !isOver && lines.some(({ unitPrice }) => unitPrice?.currency !== currency),
  };
}

type Phase = 'here' | 'hold' | 'sent' | 'part' | 'full' | 'back';

/** The states of docs/order-states.md, with an end laid over them: goods go on whatever was decided. */
function play(order: Order, facts: readonly Fact[]) {
  const heard: Fact[] = [];
  let lines: readonly OrderLine[] = order.lines;
  let phase = 'here' as Phase;
  let ended = undefined as 'cancelled' | 'closed' | undefined;
  let holder: string | undefined;
  const came = () =>
    heard.flatMap((fact) =>
      fact.kind === 'delivered' ? fact.lines.filter(({ sku }) => lines.some((each) => each.sku === sku)) : [],
    );
  const isFull = () =>
    lines.every(({ sku }) => {
      const sum = (of: readonly { sku: string; quantity: number }[]) =>
        of.filter((each) => each.sku === sku).reduce((all, { quantity }) => all + quantity, 0);
      return sum(came()) >= sum(lines);
    });
  const dropped = () => {
    if (units(came()) === 0) return false;
    if (isFull()) phase = 'full';
    else if (phase !== 'full') phase = 'part';
    if (ended === 'cancelled') ended = undefined;
    return true;
  };
  const isAllBack = (fact: Movement) => {
    if (!fact.lines) return true;
    const { out, back } = outAndBack(heard);
    if (out > 0) return out === back;
    const refused = heard.flatMap((each) => (each.kind === 'returned' ? (each.lines ?? []) : []));
    return units(refused) >= units(lines);
  };
  const may = (...phases: Phase[]) => !ended && phases.includes(phase);
  for (const fact of facts) {
    switch (fact.kind) {
      case 'cancelled':
        if (!may('here', 'hold')) continue;
        ended = 'cancelled';
        break;
      case 'closed':
        if (!may('hold', 'part', 'full', 'back')) continue;
        ended = 'closed';
        break;
      case 'reopened':
        if (!ended) continue;
        ended = undefined;
        break;
      case 'creditHeld':
        if (!may('here', 'hold', 'sent', 'part')) continue;
        phase = 'hold';
        holder = fact.partnerId;
        break;
      case 'creditReleased':
        if (!may('hold')) continue;
        phase = 'here';
        if (!dropped() && heard.some(({ kind }) => kind === 'dispatched')) phase = 'sent';
        break;
      case 'amended':
        if (!(may('here', 'hold') || (fact.agreed && may('sent', 'part')))) continue;
        if (fact.lines) lines = fact.lines;
        dropped();
        break;
      case 'dispatched':
        if (phase === 'here' || phase === 'hold') phase = 'sent';
        break;
      case 'delivered':
        heard.push(fact);
        dropped();
        continue;
      case 'returned':
        heard.push(fact);
        if (!isAllBack(fact)) continue;
        phase = 'back';
        if (ended === 'closed') ended = undefined;
        continue;
    }
    heard.push(fact);
  }
  return { heard, lines, phase, ended, holder };
}

type Price = (units: ReadonlyMap<string, number>) => number;

function papers(facts: readonly Fact[], price: Price, currency: string) {
  const first = new Map<string, Invoiced>();
  const last = new Map<string, Invoiced>();
  let paid = 0;
  for (const fact of facts) {
    if (fact.kind === 'paid' && fact.amount.currency === currency) paid += fact.amount.amount;
    if (fact.kind === 'invoiced' && fact.amount.currency === currency) first.set(fact.invoiceNumber, fact);
    if (fact.kind === 'invoiceCorrected' && fact.amount.currency === currency)
      last.set(fact.invoiceNumber, fact);
  }
  let asked = 0;
  let billed = 0;
  const named = new Map<string, number>();
  for (const number of new Set([...first.keys(), ...last.keys()])) {
    const latest = last.get(number) ?? first.get(number);
    const original = first.get(number) ?? latest;
    const lines = latest?.lines ?? original?.lines;
    asked += latest?.amount.amount ?? 0;
    if (!lines) billed += original?.amount.amount ?? 0;
    for (const { sku, quantity } of lines ?? []) named.set(sku, (named.get(sku) ?? 0) + quantity);
  }
  return { unpaid: asked - paid, billed: billed + price(named) };
}
