import type { OrderLine } from '../orders/order.ts';
import { type Course, type HeldPromise, type Timing, timingOf } from './course.ts';
import { type Drop, goodUnits, type ServedLine } from './drops.ts';
import type { RuleSet, Rules } from './rule-sets.ts';

/** An order that was called off is judged by nothing. */
export type Verdict = 'pass' | 'fail' | 'pending' | 'notApplicable';

/**
 * `open`: its promise still holds and something is missing. `due`: it counts in the figures, for it is complete or its
 * window is over. `cancelled`: called off before its window ended and before anything was delivered.
 */
export type ScoreStanding = 'open' | 'due' | 'cancelled';

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
  readonly promise: HeldPromise;
  readonly standing: ScoreStanding;
  readonly onTime: Verdict;
  readonly inFull: Verdict;
  readonly otif: Verdict;
  readonly lines: readonly LineScore[];
}

/** Judges a course by the rules in force. */
export function score(course: Course, rules: RuleSet): Scorecard {
  return scoreAs(course, rules, standingOf(course, rules));
}

/**
 * Judges a course by rules, given how the order stands by those in force: what is due by contract is held against other
 * definitions as well, so that all of them judge the same orders.
 */
export function scoreAs(course: Course, rules: RuleSet, standing: ScoreStanding): Scorecard {
  const promise = course.promises[rules.promise];
  const lines = course.lines.map((served) => scoreLine(served, promise, rules, standing));
  return {
    rules,
    promise,
    standing,
    onTime: worst(lines.map((line) => line.onTime)),
    inFull: worst(lines.map((line) => line.inFull)),
    otif: worst(lines.map((line) => line.otif)),
    lines,
  };
}

export function standingOf(course: Course, rules: Rules): ScoreStanding {
  const { window, isOver } = course.promises[rules.promise];
  if (course.calledOff && course.calledOff < window.to) return 'cancelled';
  if (course.isComplete) return 'due';
  switch (rules.openOrders) {
    case 'countWhenDue':
      return isOver ? 'due' : 'open';
    case 'exclude':
      return course.state === 'closed' || course.calledOff ? 'due' : 'open';
  }
}

function scoreLine(
  { line, drops }: ServedLine,
  { window }: HeldPromise,
  rules: Rules,
  standing: ScoreStanding,
): LineScore {
  const scored = drops.map((drop) => ({ ...drop, timing: timingOf(drop.span, window, rules.graceMinutes) }));
  const onTimeDrops = scored.filter(({ timing }) => isOnTime(timing, rules));
  const delivered = goodUnits(drops);
  const onTime = ((): Verdict => {
    if (standing === 'cancelled') return 'notApplicable';
    if (onTimeDrops.length < drops.length) return 'fail';
    if (delivered >= line.quantity) return 'pass';
    if (standing === 'open') return 'pending';
    return drops.length > 0 ? 'pass' : 'fail';
  })();
  const inFull = ((): Verdict => {
    if (standing === 'cancelled') return 'notApplicable';
    if (delivered > line.quantity) return rules.overDelivery === 'accept' ? 'pass' : 'fail';
    if (delivered === line.quantity) return 'pass';
    return standing === 'due' ? 'fail' : 'pending';
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

export function isOnTime(timing: Timing, { early }: Rules): boolean {
  switch (timing) {
    case 'late':
      return false;
    case 'early':
      return early === 'accept';
    case 'inside':
      return true;
  }
}

/** A failure outweighs what is not known yet, and that what was kept. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail';
  if (verdicts.includes('pending')) return 'pending';
  return verdicts.includes('notApplicable') ? 'notApplicable' : 'pass';
}
