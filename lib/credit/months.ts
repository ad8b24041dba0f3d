import type { BusinessDate } from '../calendar/calendar.ts';

/** Months counted on: one more is the month after. @param month `2026-11`, or a date in it */
export function monthNumber(month: BusinessDate): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The inverse: `2026-11` */
export function monthNamed(number: number): string {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/** Tells whether a month is one of the last twelve whole ones, or the one under way. */
export function yearTo(asOf: BusinessDate): (month: string) => boolean {
  const first = monthNamed(monthNumber(asOf) - 12);
  const last = asOf.slice(0, 7);
  return (month) => month >= first && month <= last;
}
