import fc from 'fast-check';
import type { StatedWindow } from '../../../lib/calendar/calendar.ts';

const DAY = 86_400_000;
const QUARTER = 900_000;
/** Random histories play in the week of the switch to daylight saving. */
const FIRST_DAY = Date.UTC(2026, 2, 26);

const dayAt = (day: number) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
const instantAt = (quarters: number) => new Date(FIRST_DAY + quarters * QUARTER).toISOString();

/** An instant of that week, on the quarter of an hour so that facts meet, or one of its dates. */
export const time = fc.oneof(
  fc.integer({ min: 0, max: 7 * 96 }).map(instantAt),
  fc.integer({ min: 0, max: 6 }).map(dayAt),
);

/** When something was told, whenever it happened. */
export const recordedAt = fc.integer({ min: 0, max: 8 }).map((day) => instantAt(day * 96));

export const window: fc.Arbitrary<StatedWindow> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map(dayAt),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 1 })).map(([day, more]) => ({
    from: dayAt(day),
    to: dayAt(day + more),
  })),
  fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })).map(([start, length]) => ({
    from: instantAt(start),
    to: instantAt(start + length),
  })),
);

/** A time by how it lies to a window: a date alone where the window is one, else an instant. */
export function timeBy(stated: StatedWindow, lies: 'early' | 'inside' | 'late', hours: number): string {
  const { from, to } = typeof stated === 'string' ? { from: stated, to: stated } : stated;
  const shift = { early: -1, inside: 0, late: 1 }[lies] * DAY;
  const near = new Date(Date.parse(lies === 'late' ? to : from) + shift);
  if (from.length > 10) return new Date(+near + (lies === 'inside' ? 0 : hours * 3_600_000)).toISOString();
  const date = near.toISOString().slice(0, 10);
  return hours % 2 === 0 ? date : `${date}T${String(8 + (hours % 8)).padStart(2, '0')}:30:00+02:00`;
}

/** The same time so many hours before; dates stay dates. */
export function before(stated: string, hours: number): string {
  const earlier = new Date(Date.parse(stated) - hours * 3_600_000).toISOString();
  return stated.length === 10 ? earlier.slice(0, 10) : earlier;
}

/** When a fact is told that happened then: soon after, or so many hours later. */
export function toldAfter(occurredAt: string, hours: number): string {
  const end = Date.parse(occurredAt) + (occurredAt.length === 10 ? 20 * 3_600_000 : 60_000);
  return new Date(end + hours * 3_600_000).toISOString();
}
