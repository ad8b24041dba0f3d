import type { StatedWindow } from '../calendar/calendar.ts';
import type { Amended, Fact, FactLine } from '../facts/fact.ts';
import { handedOver, unitsOf } from '../facts/units.ts';
import type { Order, OrderLine, Place } from './order.ts';
import {
  isOrderMove,
  moved,
  type OrderEvent,
  type OrderState,
  placed,
  type Standing,
} from './order-state.ts';

/** A decision that came to nothing, for the order's state refused it. */
export interface Ignored {
  readonly fact: Fact;
  /** The state that refused it. */
  readonly state: OrderState;
}

/** What became of an order by the decisions and movements told of it. */
export interface OrderLife {
  readonly state: OrderState;
  /** The order as it is now, with what was amended. */
  readonly order: Order;
  /** The facts that have an effect, in world order: those in force but for the ignored. */
  readonly effective: readonly Fact[];
  readonly ignored: readonly Ignored[];
  /** The decision by which it is called off. */
  readonly cancelled: Fact | undefined;
}

/**
 * Plays the facts of an order in the order in which they happened. Decisions that the state of that moment refuses are
 * ignored, so that any order of arrival ends in the same state.
 * @param facts those in force, in world order
 */
export function lifeOf(order: Order, facts: readonly Fact[]): OrderLife {
  let standing = placed;
  if (order.promisedWindow !== undefined) standing = after(standing, 'confirmed');
  let current = order;
  let cancelled: Fact | undefined;
  const effective: Fact[] = [];
  const ignored: Ignored[] = [];
  for (const fact of facts) {
    const { kind } = fact;
    if (isOrderMove(kind)) {
      const next = moved(standing, kind, fact.kind === 'amended' && fact.agreed === true);
      if (!next) {
        ignored.push({ fact, state: standing.state });
        continue;
      }
      standing = next;
      cancelled = fact;
    }
    effective.push(fact);
    if (fact.kind === 'amended') current = amendedBy(current, fact);
    const event = eventOf(fact, current.lines, effective);
    if (event) standing = after(standing, event);
    if (standing.state !== 'cancelled') cancelled = undefined;
  }
  return { state: standing.state, order: current, effective, ignored, cancelled };
}

function after(standing: Standing, event: OrderEvent): Standing {
  return moved(standing, event) ?? standing;
}

/**
 * What a fact makes happen. An amendment can make what was delivered before be all of the order; an order that credit
 * releases is where its goods are.
 */
function eventOf(fact: Fact, lines: readonly OrderLine[], facts: readonly Fact[]): OrderEvent | undefined {
  switch (fact.kind) {
    case 'confirmed':
    case 'picked':
    case 'dispatched':
      return fact.kind;
    case 'creditReleased':
      return deliveredSoFar(lines, facts) ?? underWay(facts);
    case 'amended':
    case 'delivered':
      return deliveredSoFar(lines, facts);
    case 'returned':
      return areAllReturned(fact.lines, lines, facts) ? 'allReturned' : undefined;
    default:
      return undefined;
  }
}

function deliveredSoFar(lines: readonly OrderLine[], facts: readonly Fact[]): OrderEvent | undefined {
  const bySku = Map.groupBy(lines, ({ sku }) => sku);
  // What the order lacks is no delivery of it.
  const dropped = facts.flatMap((fact) =>
    fact.kind === 'delivered' ? fact.lines.filter(({ sku }) => bySku.has(sku)) : [],
  );
  if (unitsOf(dropped) === 0) return undefined;
  const isFull = [...bySku].every(
    ([sku, ordered]) =>
      sum(dropped.filter((line) => line.sku === sku).map(({ quantity }) => quantity)) >=
      sum(ordered.map(({ quantity }) => quantity)),
  );
  return isFull ? 'deliveredInFull' : 'deliveredInPart';
}

function underWay(facts: readonly Fact[]): OrderEvent | undefined {
  return (['dispatched', 'picked'] as const).find((event) => facts.some(({ kind }) => kind === event));
}

/** A return without lines is one of everything; where nothing was handed over, all that was ordered must have come back. */
function areAllReturned(
  back: readonly FactLine[] | undefined,
  ordered: readonly OrderLine[],
  facts: readonly Fact[],
): boolean {
  if (!back) return true;
  const goods = handedOver(facts);
  if (goods.handedOver > 0) return goods.returned === goods.handedOver;
  const refused = facts.flatMap((fact) => (fact.kind === 'returned' ? (fact.lines ?? []) : []));
  return unitsOf(refused) >= unitsOf(ordered);
}

function amendedBy(order: Order, { lines, requestedWindow, promisedWindow, shipTo }: Amended): Order {
  const change: {
    lines?: readonly OrderLine[];
    requestedWindow?: StatedWindow;
    promisedWindow?: StatedWindow;
    shipTo?: Place;
  } = {
    ...(lines ? { lines } : {}),
    ...(requestedWindow ? { requestedWindow } : {}),
    ...(promisedWindow ? { promisedWindow } : {}),
    ...(shipTo ? { shipTo } : {}),
  };
  return { ...order, ...change };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
