import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterBusinessMinutes,
  type BusinessHours,
  businessMinutesBetween,
} from '../../../lib/calendar/business-hours.ts';

const hours: BusinessHours = { zone: 'Europe/Berlin', holidays: ['2026-04-03', '2026-04-06'] };
const minutes = (from: string, to: string) => businessMinutesBetween(new Date(from), new Date(to), [], hours);
const dueAt = (start: string, count: number) =>
  afterBusinessMinutes(new Date(start), count, [], hours)?.toISOString();

describe('business minutes', () => {
  it('are those of 09:00 to 18:00 on a working day', () => {
    expect(minutes('2026-03-03T09:00:00+01:00', '2026-03-03T18:00:00+01:00')).toBe(540);
    expect(minutes('2026-03-03T10:15:00+01:00', '2026-03-03T10:16:00+01:00')).toBe(1);
    expect(minutes('2026-03-03T07:00:00+01:00', '2026-03-03T09:30:00+01:00')).toBe(30);
    expect(minutes('2026-03-03T17:30:00+01:00', '2026-03-03T23:00:00+01:00')).toBe(30);
    expect(minutes('2026-03-03T18:00:00+01:00', '2026-03-04T09:00:00+01:00')).toBe(0);
  });

  it('pass over weekends and holidays: none from Maundy Thursday’s evening to Tuesday after Easter', () => {
    expect(minutes('2026-03-06T17:00:00+01:00', '2026-03-09T10:00:00+01:00')).toBe(120);
    expect(minutes('2026-04-02T18:00:00+02:00', '2026-04-07T09:00:00+02:00')).toBe(0);
    expect(dueAt('2026-04-02T17:00:00+02:00', 61)).toBe('2026-04-07T07:01:00.000Z');
  });

  it('follow the clocks of the zone when daylight saving begins', () => {
    // Friday 17:00 is 16:00 UTC; Monday 09:00 is 07:00 UTC.
    expect(dueAt('2026-03-27T16:00:00Z', 120)).toBe('2026-03-30T08:00:00.000Z');
  });

  it('are over on the minute, not at the next opening, when the day’s last is used', () => {
    expect(dueAt('2026-03-03T17:00:00+01:00', 60)).toBe('2026-03-03T17:00:00.000Z');
    expect(dueAt('2026-03-07T12:00:00+01:00', 540)).toBe('2026-03-09T17:00:00.000Z');
  });

  it('stand still in pauses, and end never in one that goes on', () => {
    const start = new Date('2026-03-03T09:00:00+01:00');
    const paused = { from: new Date('2026-03-03T10:00:00+01:00') };
    const pause = { ...paused, to: new Date('2026-03-04T10:00:00+01:00') };
    expect(afterBusinessMinutes(start, 61, [pause], hours)?.toISOString()).toBe('2026-03-04T09:01:00.000Z');
    expect(afterBusinessMinutes(start, 61, [paused], hours)).toBeUndefined();
    expect(afterBusinessMinutes(start, 60, [paused], hours)?.toISOString()).toBe('2026-03-03T09:00:00.000Z');
    expect(businessMinutesBetween(start, new Date('2027-01-01'), [paused], hours)).toBe(60);
  });

  it('are what someone who looks at the clock every minute counts, in any zone, with any pauses', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Africa/Cairo'];
    const base = Date.UTC(2026, 2, 5);
    const instant = fc.integer({ min: 0, max: 10 * 1440 }).map((minute) => base + minute * 60_000);
    const pauses = fc.array(fc.tuple(instant, fc.option(fc.integer({ min: 0, max: 3000 }))), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 60 }),
        instant,
        instant,
        pauses,
        (zone, days, one, other, stated) => {
          // Spring, in which clocks change in all of them but Kolkata's.
          const at = (time: number) => new Date(time + days * 86_400_000);
          const [from, to] = [at(Math.min(one, other)), at(Math.max(one, other))];
          const spans = stated.map(([start, length]) => ({
            from: at(start),
            ...(length === null ? {} : { to: new Date(+at(start) + length * 60_000) }),
          }));
          const given = { zone, holidays: ['2026-03-17', '2026-04-06'] };
          const counted = watch(from, to, spans, given);
          expect(businessMinutesBetween(from, to, spans, given)).toBe(counted.length);
          const last = counted.at(-1);
          const end = counted.length && afterBusinessMinutes(from, counted.length, spans, given)?.getTime();
          expect(end).toBe(last === undefined ? 0 : last + 60_000);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Every minute that counts, by its beginning: known from Intl alone. */
function watch(
  from: Date,
  to: Date,
  pauses: readonly { from: Date; to?: Date }[],
  { zone, holidays }: BusinessHours,
): number[] {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const counted: number[] = [];
  for (let minute = +from; minute < +to; minute += 60_000) {
    if (pauses.some((pause) => minute >= +pause.from && (!pause.to || minute < +pause.to))) continue;
    const shown = Object.fromEntries(clock.formatToParts(minute).map(({ type, value }) => [type, value]));
    const date = `${shown['year']}-${shown['month']}-${shown['day']}`;
    const isOpen = Number(shown['hour']) >= 9 && Number(shown['hour']) < 18;
    const isWorking = !['Sat', 'Sun'].includes(shown['weekday'] ?? '') && !holidays.includes(date);
    if (isOpen && isWorking) counted.push(minute);
  }
  return counted;
}
