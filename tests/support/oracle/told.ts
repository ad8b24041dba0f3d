import type { Fact } from '../../../lib/facts/fact.ts';
import type { Order, OrderLine, Place } from '../../../lib/orders/order.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { type Life, live, type Of, units } from './life.ts';
import { standing } from './standing.ts';
import { type Bounds, boundsOf, windowBounds } from './times.ts';

/** Good units that came for a line, each by itself. */
export interface Unit extends Bounds {
  readonly fact: Fact;
}

/** That a drop brought something for a line, good or not. */
export interface Touch extends Bounds {
  readonly fact: Fact;
  readonly isSubstituted: boolean;
}

export interface ToldLine {
  readonly ordered: OrderLine;
  readonly good: readonly Unit[];
  readonly touched: readonly Touch[];
}

/** What was told of an order, laid out before anyone judges it. */
export interface Told {
  readonly order: Order;
  readonly shipTo: Place | undefined;
  readonly facts: readonly Fact[];
  readonly drops: readonly Of<'delivered'>[];
  readonly life: Life;
  readonly windows: Readonly<Record<'requested' | 'confirmed', Bounds>>;
  /** The latest instant at which anything was recorded. */
  readonly knownUntil: number;
  readonly lines: readonly ToldLine[];
}

export function toldOf({ order, facts: all }: OrderHistory): Told {
  const facts = standing(all);
  const life = live(order, facts);
  const drops = facts.filter(
    (fact): fact is Of<'delivered'> => fact.kind === 'delivered' && units(fact.lines) > 0,
  );
  return {
    order,
    shipTo: life.amendments.findLast((fact) => fact.shipTo)?.shipTo ?? order.shipTo,
    facts,
    drops,
    life,
    windows: windowsOf(order, facts, life),
    knownUntil: Math.max(...[order, ...facts].map(({ recordedAt }) => Date.parse(recordedAt))),
    lines: laidOut(life.lines, drops),
  };
}

function windowsOf(order: Order, facts: readonly Fact[], { amendments }: Life): Told['windows'] {
  const asked = facts.flatMap((fact) => {
    if (fact.kind === 'confirmed' && fact.requestedByCustomer) return [fact.window];
    const isAccepted = fact.kind === 'amended' && amendments.includes(fact);
    return isAccepted && fact.promisedWindow ? [fact.promisedWindow] : [];
  });
  const requested =
    amendments.findLast((fact) => fact.requestedWindow)?.requestedWindow ?? order.requestedWindow;
  const confirmed =
    asked.at(-1) ??
    order.promisedWindow ??
    facts.find((fact) => fact.kind === 'confirmed')?.window ??
    requested;
  return { requested: windowBounds(requested), confirmed: windowBounds(confirmed) };
}

/** Unit by unit: what names its line goes there; then each other unit to the first line of its SKU that lacks one. */
function laidOut(ordered: readonly OrderLine[], drops: readonly Of<'delivered'>[]): ToldLine[] {
  const lines = ordered.map((line) => ({ ordered: line, good: [] as Unit[], touched: [] as Touch[] }));
  for (const isNamedTurn of [true, false])
    for (const fact of drops) {
      const when = { ...boundsOf(fact.occurredAt), fact };
      for (const { lineId, sku, quantity, damaged = 0, substituted = 0 } of fact.lines) {
        const serving = lines.filter((line) => line.ordered.sku === sku);
        const named = serving.find((line) => line.ordered.lineId === lineId);
        const last = serving.at(-1);
        if (!last || (named !== undefined) !== isNamedTurn || quantity + damaged + substituted === 0)
          continue;
        const reached = new Set<(typeof lines)[number]>();
        for (let unit = 0; unit < quantity; unit++) {
          const open = serving.find(({ good, ordered: { quantity: wanted } }) => good.length < wanted);
          const line = named ?? open ?? last;
          line.good.push(when);
          reached.add(line);
        }
        if (reached.size === 0) reached.add(named ?? last);
        for (const [index, line] of [...reached].entries())
          line.touched.push({ ...when, isSubstituted: index === 0 && substituted > 0 });
      }
    }
  return lines;
}
