import { minutesBetween, type Span, spanOf } from '../calendar/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import { factsInForce } from '../facts/facts-in-force.ts';
import { unitsOf } from '../facts/units.ts';
import type { Order } from '../orders/order.ts';
import { lifeOf } from '../orders/order-life.ts';
import type { OrderState } from '../orders/order-state.ts';
import { goodUnits, isDrop, type ServedLine, serveLines, type UnorderedDrop } from './drops.ts';
import { confirmedPromise, type OrderPromise, requestedPromise } from './promise.ts';
import type { PromiseBasis } from './rule-sets.ts';

/** Everything that counts of an order: the row it was placed with and each fact told by who may, in any order. */
export interface OrderHistory {
  readonly order: Order;
  readonly facts: readonly Fact[];
}

/** A promise, and whether its window is known to be over. */
export interface HeldPromise extends OrderPromise {
  readonly isOver: boolean;
}

/** The facts of an order laid out once, before any rules judge them. */
export interface Course {
  /** As it is now: amended. */
  readonly order: Order;
  /** Those that have an effect, in world order. */
  readonly facts: readonly Fact[];
  /** Decisions that came to nothing, for the order's state refused them. */
  readonly ignored: readonly Fact[];
  readonly state: OrderState;
  readonly promises: Readonly<Record<PromiseBasis, HeldPromise>>;
  readonly lines: readonly ServedLine[];
  readonly unordered: readonly UnorderedDrop[];
  /** Every line has at least what was ordered of it. */
  readonly isComplete: boolean;
  /** When the decision was taken by which the order is called off; goods that came all the same undo it. */
  readonly calledOff: Date | undefined;
  /** Minutes from placed to the last drop so far; undefined while nothing was delivered. */
  readonly cycleMinutes: number | undefined;
  readonly zone: string;
}

/**
 * What happened to an order, from the set of its facts alone.
 * @param zone IANA name of the business time zone
 */
export function courseOf({ order: placed, facts }: OrderHistory, zone: string): Course {
  const inForce = factsInForce(facts, zone);
  const { order, state, effective, ignored, cancelled } = lifeOf(placed, inForce);
  const { lines, unordered } = serveLines(order.lines, inForce, zone);
  const confirmed = confirmedPromise(order, effective, zone);
  const requested = confirmed.basis === 'requested' ? confirmed : requestedPromise(order, zone);
  const knownUntil = lastTold(placed, inForce);
  const held = (promise: OrderPromise) => ({ ...promise, isOver: knownUntil >= +promise.window.to });
  const nothingCame = lines.every(({ drops }) => drops.length === 0);
  return {
    order,
    facts: effective,
    ignored: ignored.map(({ fact }) => fact),
    state,
    promises: { requested: held(requested), confirmed: held(confirmed) },
    lines,
    unordered,
    isComplete: lines.every(({ line, drops }) => goodUnits(drops) >= line.quantity),
    calledOff: nothingCame && cancelled ? spanOf(cancelled.occurredAt, zone).from : undefined,
    cycleMinutes: cycleOf(order, inForce, zone),
    zone,
  };
}

/**
 * An order with an open promise is late as soon as its window has passed, delivered or not. That time has passed is
 * known from when things were told: anything recorded after the window's end proves it, and where nothing arrives the
 * sweep records `promisePassed`.
 */
function lastTold(order: Order, facts: readonly Fact[]): number {
  return Math.max(Date.parse(order.recordedAt), ...facts.map(({ recordedAt }) => Date.parse(recordedAt)));
}

/** SCOR RS.1.1 runs from placed to the last drop accepted; an order that got nothing has no cycle time. */
function cycleOf({ placedAt, lines }: Order, facts: readonly Fact[], zone: string): number | undefined {
  const ordered = new Set(lines.map(({ sku }) => sku));
  const last = facts
    .filter(isDrop)
    .findLast((drop) => unitsOf(drop.lines.filter(({ sku }) => ordered.has(sku))) > 0);
  return last && Math.max(0, minutesBetween(placedAt, last.occurredAt, zone));
}

export type Timing = 'early' | 'inside' | 'late';

/** Grace widens the window on both sides. A date alone is early or late only if the whole date lies outside. */
export function timingOf({ from, to }: Span, window: Span, graceMinutes: number): Timing {
  const grace = graceMinutes * 60_000;
  if (+from >= +window.to + grace) return 'late';
  return +to <= +window.from - grace ? 'early' : 'inside';
}
