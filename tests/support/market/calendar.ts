import { addDays, type BusinessDate } from '../../../lib/calendar/calendar.ts';

/** Days of the market are counted from this Monday. */
const FIRST: BusinessDate = '2025-01-06';
/** The nights in which leavers are looked for: the last four of nine months. */
export const FIRST_NIGHT = 161;
export const LAST_NIGHT = 280;

export function dateAt(day: number): BusinessDate {
  return addDays(FIRST, day);
}

/** An instant of a day: hours after midnight UTC. */
export function instantAt(day: number, hours: number): string {
  return new Date(Date.parse(FIRST) + (day * 24 + hours) * 3_600_000).toISOString();
}

/** That day, or the Monday after a weekend. */
export function workingDay(day: number): number {
  return day + Math.max(0, 7 - Math.max(5, day % 7)) * Number(day % 7 >= 5);
}
