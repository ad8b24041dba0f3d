import { tzOffset } from '@date-fns/tz/tzOffset';

/** A calendar day in the business time zone, as `2026-03-29`. */
export type BusinessDate = string;

/** A time as a partner states it: an RFC 3339 instant with offset, or a date alone, which is its whole business date. */
export type StatedTime = string;

/** A window as stated: one date, or both ends (two dates, both inclusive, or two instants, half-open). */
export type StatedWindow = StatedTime | { readonly from: StatedTime; readonly to: StatedTime };

/** Half-open [from, to). */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

export type Grain = 'day' | 'week' | 'month';

const DAY = 86_400_000;
const instants = new Map<string, number>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

export function isDateAlone(stated: StatedTime): boolean {
  return stated.length === 10;
}

/** The first instant of a business date; where daylight saving skips midnight, the instant after the gap. */
export function startOfDate(date: BusinessDate, zone: string): Date {
  return instantOf(date, '00:00', zone);
}

/**
 * The instant at which the clocks of a zone show a time (`09:00`) on a business date: the first, where they show it
 * twice; where daylight saving skips it, as long after the gap begins as the time lies in the gap.
 */
export function instantOf(date: BusinessDate, time: string, zone: string): Date {
  const key = `${zone} ${date} ${time}`;
  const known = instants.get(key);
  if (known !== undefined) return new Date(known);
  const shown = Date.parse(`${date}T${time}:00Z`);
  const candidates = [shown - DAY, shown + DAY].map((near) => shown - offsetAt(near, zone));
  const real = candidates.filter((candidate) => candidate + offsetAt(candidate, zone) === shown);
  const instant = real.length > 0 ? Math.min(...real) : Math.max(...candidates);
  instants.set(key, instant);
  return new Date(instant);
}

function offsetAt(instant: number, zone: string): number {
  return tzOffset(zone, new Date(instant)) * 60_000;
}

/** Clocks everywhere differ from UTC by whole quarters of an hour: within one, no date changes. */
const QUARTER = 900_000;
const datesOfQuarters = new Map<string, Map<number, BusinessDate>>();

/** The business date on which an instant falls. */
export function businessDateOf(instant: Date, zone: string): BusinessDate {
  const quarter = Math.floor(instant.getTime() / QUARTER);
  const dates = datesOfQuarters.get(zone) ?? new Map<number, BusinessDate>();
  const known = dates.get(quarter);
  if (known !== undefined) return known;
  const date = dateShownAt(instant, zone);
  datesOfQuarters.set(zone, dates.set(quarter, date));
  return date;
}

function dateShownAt(instant: Date, zone: string): BusinessDate {
  let format = dateFormats.get(zone);
  if (!format) {
    // en-CA writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    dateFormats.set(zone, format);
  }
  return format.format(instant);
}

/** The times of an order are asked for again and again while it is scored; so many are remembered, then all forgotten. */
const MOST_SPANS = 10_000;
let spans = new Map<string, Span>();
let spansZone = '';

/** What a stated time covers: a whole business date, or the one millisecond of an instant. */
export function spanOf(stated: StatedTime, zone: string): Span {
  if (zone !== spansZone || spans.size >= MOST_SPANS) {
    spans = new Map();
    spansZone = zone;
  }
  const known = spans.get(stated);
  if (known) return known;
  const span = spanStated(stated, zone);
  spans.set(stated, span);
  return span;
}

function spanStated(stated: StatedTime, zone: string): Span {
  if (isDateAlone(stated)) {
    return { from: startOfDate(stated, zone), to: startOfDate(addDays(stated, 1), zone) };
  }
  const instant = Date.parse(stated);
  return { from: new Date(instant), to: new Date(instant + 1) };
}

export function windowOf(stated: StatedWindow, zone: string): Span {
  if (typeof stated === 'string') return spanOf(stated, zone);
  return {
    from: spanOf(stated.from, zone).from,
    to: isDateAlone(stated.to) ? spanOf(stated.to, zone).to : new Date(stated.to),
  };
}

/**
 * Minutes from one stated time to another. Where either is a date alone the time of day is unknown, so whole
 * calendar days are counted (of 1,440 minutes each, daylight saving or not).
 */
export function minutesBetween(start: StatedTime, end: StatedTime, zone: string): number {
  if (!isDateAlone(start) && !isDateAlone(end)) {
    return Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  }
  return daysBetween(dateOf(start, zone), dateOf(end, zone)) * 1440;
}

/** The business date on which a stated time begins. */
export function dateOf(stated: StatedTime, zone: string): BusinessDate {
  return isDateAlone(stated) ? stated : businessDateOf(new Date(stated), zone);
}

export function addDays(date: BusinessDate, days: number): BusinessDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days; NaN where either is no date. */
export function daysBetween(from: BusinessDate, to: BusinessDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The working day `count` working days after a date; weekends and listed holidays are none. */
export function addWorkingDays(
  date: BusinessDate,
  count: number,
  holidays: readonly BusinessDate[],
): BusinessDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** Monday to Friday, unless listed as a holiday. */
export function isWorkingDay(date: BusinessDate, holidays: readonly BusinessDate[]): boolean {
  return isoWeekday(date) <= 5 && !holidays.includes(date);
}

/** Monday is 1, Sunday 7, as ISO 8601 counts. */
function isoWeekday(date: BusinessDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

/** Cuts [from, to], both inclusive, into days, ISO weeks (Monday to Sunday) or months; the ends are clipped. */
export function periodsOf(
  from: BusinessDate,
  to: BusinessDate,
  grain: Grain,
): { from: BusinessDate; to: BusinessDate }[] {
  const periods: { from: BusinessDate; to: BusinessDate }[] = [];
  for (let start = from; start <= to; ) {
    const end = lastDateOf(start, grain);
    periods.push({ from: start, to: end < to ? end : to });
    start = addDays(end, 1);
  }
  return periods;
}

function lastDateOf(date: BusinessDate, grain: Grain): BusinessDate {
  switch (grain) {
    case 'day':
      return date;
    case 'week':
      return addDays(date, 7 - isoWeekday(date));
    case 'month': {
      const [year = 0, month = 0] = date.split('-').map(Number);
      return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    }
  }
}
