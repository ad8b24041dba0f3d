import { minutesBetween, type Span, spanOf } from '../calendar/calendar.ts';
import type { Fact } from '../facts/fact.ts';
import { factsInForce } from '../facts/facts-in-force.ts';
import type { Order, OrderLine } from '../orders/order.ts';
import { lifeOf } from '../orders/order-life.ts';
import type { OrderState } from '../orders/order-state.ts';
import { type Drop, goodUnits, type ServedLine, serveLines, type UnorderedDrop } from './drops.ts';
import { type OrderPromise, promiseOf } from './promise.ts';
import type { RuleSet } from './rule-sets.ts';

/** Everything that counts of an order: the row it was placed with and each fact told by who may, in any order. */
export interface OrderHistory {
  readonly order: Order;
  readonly facts: readonly Fact[];
}

/** An order that was called off is judged by nothing. */
export type Verdict = 'pass' | 'fail' | 'pending' | 'notApplicable';
export type Timing = 'early' | 'inside' | 'late';

export interface ScoredDrop extends Drop {
  readonly timing: Timing;
}

export interface LineScore {
  readonly line: OrderLine;
  /** Good units delivered, not capped at the ordered quantity. */
  readonly delivered: number;
  /** Good units delivered inside the window; never above the ordered quantity. */
  readonly unitsOnTime: number;
  readonly onTime: Verdict;
  readonly inFull: Verdict;
  readonly otif: Verdict;
  readonly drops: readonly ScoredDrop[];
}

export interface Scorecard {
  readonly rules: RuleSet;
  readonly promise: OrderPromise;
  /**
   * `open`: the window has not ended and something is missing. `due`: it counts in the figures, for it is complete or
   * its window is over. `cancelled`: called off before its window ended and before anything was delivered.
   */
  readonly standing: 'open' | 'due' | 'cancelled';
  readonly onTime: Verdict;
  readonly inFull: Verdict;
  readonly otif: Verdict;
  readonly lines: readonly LineScore[];
  readonly unordered: readonly UnorderedDrop[];
  /** Minutes from placed to the last drop so far; absent while nothing has been delivered. */
  readonly cycleMinutes?: number;
}

/** The facts of an order laid out once, before any rule set judges them. */
export interface Course {
  readonly state: OrderState;
  readonly promise: OrderPromise;
  readonly standing: Scorecard['standing'];
  readonly lines: readonly ServedLine[];
  readonly unordered: readonly UnorderedDrop[];
  readonly windowOver: boolean;
  readonly cycleMinutes: number | undefined;
}

/**
 * What happened to an order, from the set of its facts alone.
 * @param zone IANA name of the business time zone
 */
export function courseOf({ order, facts }: OrderHistory, zone: string): Course {
  const inForce = factsInForce(facts, zone);
  const life = lifeOf(order, inForce);
  const promise = promiseOf(life.order, life.effective, zone);
  const { lines, unordered } = serveLines(life.order.lines, inForce, zone);
  const windowOver = isOver(promise.window, order, inForce);
  const isComplete = lines.every(({ line, drops }) => goodUnits(drops) >= line.quantity);
  const isCancelled =
    lines.every(({ drops }) => drops.length === 0) &&
    life.cancelled !== undefined &&
    +spanOf(life.cancelled.occurredAt, zone).from < +promise.window.to;
  return {
    state: life.state,
    promise,
    lines,
    unordered,
    windowOver,
    standing: isCancelled ? 'cancelled' : windowOver || isComplete ? 'due' : 'open',
    cycleMinutes: cycleOf(order, lines, zone),
  };
}

/**
 * An order with an open promise is late as soon as its window has passed, delivered or not. That time has passed is
 * known from when things were told: anything recorded after the window's end proves it, and where nothing arrives the
 * sweep records `promisePassed`.
 */
function isOver(window: Span, order: Order, facts: readonly Fact[]): boolean {
  return [order, ...facts].some(({ recordedAt }) => Date.parse(recordedAt) >= +window.to);
}

/** SCOR RS.1.1 runs from placed to the last drop accepted; an order that got nothing has no cycle time. */
function cycleOf(order: Order, lines: readonly ServedLine[], zone: string): number | undefined {
  const last = lines
    .flatMap(({ drops }) => drops)
    .reduce<Drop | undefined>(
      (latest, drop) => (latest && +latest.span.from > +drop.span.from ? latest : drop),
      undefined,
    );
  return last && Math.max(0, minutesBetween(order.placedAt, last.occurredAt, zone));
}

/** Judges a course by one rule set. */
export function score(course: Course, rules: RuleSet): Scorecard {
  const lines = course.lines.map((served) => scoreLine(served, course, rules));
  return {
    rules,
    promise: course.promise,
    standing: course.standing,
    onTime: worst(lines.map((line) => line.onTime)),
    inFull: worst(lines.map((line) => line.inFull)),
    otif: worst(lines.map((line) => line.otif)),
    lines,
    unordered: course.unordered,
    ...(course.cycleMinutes === undefined ? {} : { cycleMinutes: course.cycleMinutes }),
  };
}

function scoreLine({ line, drops }: ServedLine, course: Course, rules: RuleSet): LineScore {
  const scored = drops.map((drop) => ({ ...drop, timing: timingOf(drop, course.promise.window, rules) }));
  const onTimeDrops = scored.filter(({ timing }) => isOnTime(timing, rules));
  const delivered = goodUnits(drops);
  const onTime = ((): Verdict => {
    if (course.standing === 'cancelled') return 'notApplicable';
    if (onTimeDrops.length < drops.length) return 'fail';
    if (delivered >= line.quantity) return 'pass';
    if (!course.windowOver) return 'pending';
    return drops.length > 0 ? 'pass' : 'fail';
  })();
  const inFull = ((): Verdict => {
    if (course.standing === 'cancelled') return 'notApplicable';
    if (delivered > line.quantity) return rules.overDelivery === 'accept' ? 'pass' : 'fail';
    if (delivered === line.quantity) return 'pass';
    return course.windowOver ? 'fail' : 'pending';
  })();
  return {
    line,
    delivered,
    unitsOnTime: Math.min(line.quantity, goodUnits(onTimeDrops)),
    onTime,
    inFull,
    otif: worst([onTime, inFull]),
    drops: scored,
  };
}

/** Grace widens the window on both sides. A date alone is early or late only if the whole date lies outside. */
function timingOf({ span }: Drop, window: Span, { graceMinutes }: RuleSet): Timing {
  const grace = graceMinutes * 60_000;
  if (+span.from >= +window.to + grace) return 'late';
  return +span.to <= +window.from - grace ? 'early' : 'inside';
}

function isOnTime(timing: Timing, rules: RuleSet): boolean {
  switch (timing) {
    case 'late':
      return false;
    case 'early':
      return rules.early === 'accept';
    case 'inside':
      return true;
  }
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail';
  if (verdicts.includes('pending')) return 'pending';
  return verdicts.includes('notApplicable') ? 'notApplicable' : 'pass';
}
