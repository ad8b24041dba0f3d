import {
  addDays,
  type BusinessDate,
  businessDateOf,
  instantOf,
  isWorkingDay,
  type Span,
} from './calendar.ts';

/** When the company works: 09:00 to 18:00 by the clocks of its zone, on working days. */
export interface BusinessHours {
  /** IANA name. */
  readonly zone: string;
  /** Business dates without work beside the weekends. */
  readonly holidays: readonly BusinessDate[];
}

/** A span in which the clock stands; without an end it still does. */
export interface Pause {
  readonly from: Date;
  readonly to?: Date | undefined;
}

const OPENS = '09:00';
const CLOSES = '18:00';
const MINUTE = 60_000;

/** Whole business minutes from one instant to another, without the pauses. */
export function businessMinutesBetween(
  from: Date,
  to: Date,
  pauses: readonly Pause[],
  hours: BusinessHours,
): number {
  let milliseconds = 0;
  for (const span of runningSpans(from, to, pauses, hours)) milliseconds += lengthOf(span);
  return Math.floor(milliseconds / MINUTE);
}

/**
 * The first instant at which so many business minutes (at least one) have passed since a start, without the pauses;
 * undefined where a pause without end begins before.
 */
export function afterBusinessMinutes(
  start: Date,
  minutes: number,
  pauses: readonly Pause[],
  hours: BusinessHours,
): Date | undefined {
  let left = minutes * MINUTE;
  for (const span of runningSpans(start, undefined, pauses, hours)) {
    if (lengthOf(span) >= left) return new Date(span.from.getTime() + left);
    left -= lengthOf(span);
  }
  return undefined;
}

/** The spans in which the clock runs, one after the other; without end where neither `to` nor an open pause sets one. */
function* runningSpans(
  from: Date,
  to: Date | undefined,
  pauses: readonly Pause[],
  hours: BusinessHours,
): Generator<Span> {
  const ends = [to, ...pauses.filter((pause) => !pause.to).map((pause) => pause.from)];
  const end = Math.min(...ends.map((each) => each?.getTime() ?? Number.POSITIVE_INFINITY));
  for (let date = businessDateOf(from, hours.zone); ; date = addDays(date, 1)) {
    const opens = instantOf(date, OPENS, hours.zone);
    if (opens.getTime() >= end) return;
    if (!isWorkingDay(date, hours.holidays)) continue;
    const closes = instantOf(date, CLOSES, hours.zone);
    const day = {
      from: opens < from ? from : opens,
      to: closes.getTime() > end ? new Date(end) : closes,
    };
    yield* pauses
      .reduce((spans, pause) => spans.flatMap((span) => without(span, pause)), [day])
      .filter(isReal);
  }
}

/** What is left of a span before and after a pause. */
function without(span: Span, pause: Pause): Span[] {
  const before = { from: span.from, to: span.to < pause.from ? span.to : pause.from };
  if (!pause.to) return [before];
  const after = { from: span.from > pause.to ? span.from : pause.to, to: span.to };
  return [before, after].filter(isReal);
}

function isReal(span: Span): boolean {
  return span.from < span.to;
}

function lengthOf({ from, to }: Span): number {
  return to.getTime() - from.getTime();
}
