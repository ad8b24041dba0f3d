import type { Rules } from '../../../lib/scorecards/rule-sets.ts';
import { type Bounds, begin } from './times.ts';
import type { Told, ToldLine } from './told.ts';

export interface OracleLine {
  readonly delivered: number;
  readonly unitsOnTime: number;
  readonly onTime: boolean;
  readonly inFull: boolean;
}

export function standingOf(told: Told, { promise, openOrders }: Rules): 'open' | 'due' | 'cancelled' {
  const { until } = told.windows[promise];
  const { calledOff, isClosed } = told.life;
  const nothingCame = told.lines.every(({ touched }) => touched.length === 0);
  if (calledOff && nothingCame && begin(calledOff.occurredAt) <= until) return 'cancelled';
  if (told.lines.every(({ ordered, good }) => good.length >= ordered.quantity)) return 'due';
  if (openOrders === 'exclude') return isClosed || (calledOff && nothingCame) ? 'due' : 'open';
  return told.knownUntil > until ? 'due' : 'open';
}

export function isLate({ from }: Bounds, { until }: Bounds, { graceMinutes }: Rules): boolean {
  return from > until + graceMinutes * 60_000;
}

export function isInTime(when: Bounds, window: Bounds, rules: Rules): boolean {
  if (isLate(when, window, rules)) return false;
  return rules.early === 'accept' || when.until >= window.from - rules.graceMinutes * 60_000;
}

/** An order that is due, line by line. */
export function judgeLines(told: Told, rules: Rules): OracleLine[] {
  const window = told.windows[rules.promise];
  return told.lines.map(({ ordered, good, touched }: ToldLine) => ({
    delivered: good.length,
    unitsOnTime: Math.min(ordered.quantity, good.filter((unit) => isInTime(unit, window, rules)).length),
    onTime: touched.length > 0 && touched.every((touch) => isInTime(touch, window, rules)),
    inFull:
      good.length === ordered.quantity || (rules.overDelivery === 'accept' && good.length > ordered.quantity),
  }));
}

/** The counts of one definition of OTIF. */
export function timelyCounts(definition: string, lines: readonly OracleLine[]): Record<string, number> {
  const isOtif = ({ onTime, inFull }: OracleLine) => onTime && inFull;
  return {
    [`${definition}:ordersOnTime`]: Number(lines.every(({ onTime }) => onTime)),
    [`${definition}:ordersOtif`]: Number(lines.every(isOtif)),
    [`${definition}:linesOnTime`]: lines.filter(({ onTime }) => onTime).length,
    [`${definition}:linesOtif`]: lines.filter(isOtif).length,
    [`${definition}:unitsOnTime`]: lines.reduce((sum, { unitsOnTime }) => sum + unitsOnTime, 0),
  };
}
