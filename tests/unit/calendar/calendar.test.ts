import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  businessDateOf,
  minutesBetween,
  periodsOf,
  spanOf,
  startOfDate,
  windowOf,
} from '../../../lib/calendar/calendar.ts';

const hours = ({ from, to }: { from: Date; to: Date }) => (+to - +from) / 3_600_000;

describe('business dates', () => {
  it('are 23 and 25 hours long when daylight saving begins and ends', () => {
    expect(hours(spanOf('2026-03-29', 'Europe/Berlin'))).toBe(23);
    expect(hours(spanOf('2026-10-25', 'Europe/Berlin'))).toBe(25);
    expect(hours(spanOf('2026-03-29', 'Asia/Kolkata'))).toBe(24);
  });

  it('begin after the gap where daylight saving skips midnight', () => {
    expect(startOfDate('2026-04-24', 'Africa/Cairo').toISOString()).toBe('2026-04-23T22:00:00.000Z');
    expect(businessDateOf(startOfDate('2026-04-24', 'Africa/Cairo'), 'Africa/Cairo')).toBe('2026-04-24');
  });

  it('start at their first instant, in any zone, on any date', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Africa/Cairo',
      'Pacific/Auckland',
      'Asia/Beirut',
    ];
    const dates = fc
      .integer({ min: 0, max: 20_000 })
      .map((day) => new Date(day * 86_400_000 + 946_684_800_000));
    fc.assert(
      fc.property(fc.constantFrom(...zones), dates, (zone, day) => {
        const date = day.toISOString().slice(0, 10);
        const start = startOfDate(date, zone);
        expect(businessDateOf(start, zone)).toBe(date);
        expect(businessDateOf(new Date(+start - 1), zone) < date).toBe(true);
      }),
    );
  });
});

describe('windows', () => {
  it('of dates include both, of times are half-open', () => {
    expect(hours(windowOf('2026-03-03', 'Europe/Berlin'))).toBe(24);
    expect(hours(windowOf({ from: '2026-03-03', to: '2026-03-04' }, 'Europe/Berlin'))).toBe(48);
    const times = { from: '2026-03-03T09:00:00+01:00', to: '2026-03-03T17:00:00+01:00' };
    expect(hours(windowOf(times, 'Europe/Berlin'))).toBe(8);
  });
});

describe('minutes between', () => {
  it('are exact between times and whole days where a date stands alone, daylight saving or not', () => {
    const zone = 'Europe/Berlin';
    expect(minutesBetween('2026-03-28T12:00:00+01:00', '2026-03-29T12:00:00+02:00', zone)).toBe(23 * 60);
    expect(minutesBetween('2026-03-28', '2026-03-30', zone)).toBe(2 * 1440);
    expect(minutesBetween('2026-03-28T23:30:00+01:00', '2026-03-29', zone)).toBe(1440);
  });
});

describe('periods', () => {
  it('of weeks run Monday to Sunday and are clipped to the span, over a week 53', () => {
    expect(periodsOf('2026-12-30', '2027-01-05', 'week')).toEqual([
      { from: '2026-12-30', to: '2027-01-03' },
      { from: '2027-01-04', to: '2027-01-05' },
    ]);
  });

  it('of months know leap years', () => {
    expect(periodsOf('2028-02-01', '2028-03-01', 'month')).toEqual([
      { from: '2028-02-01', to: '2028-02-29' },
      { from: '2028-03-01', to: '2028-03-01' },
    ]);
  });

  it('cover the span without gap or overlap, whatever the grain', () => {
    const day = fc
      .integer({ min: 0, max: 1000 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom('day', 'week', 'month'), (one, other, grain) => {
        const [from, to] = one < other ? ([one, other] as const) : ([other, one] as const);
        const periods = periodsOf(from, to, grain);
        expect(periods[0]?.from).toBe(from);
        expect(periods.at(-1)?.to).toBe(to);
        const days = periods
          .flatMap((period) => periodsOf(period.from, period.to, 'day'))
          .map((each) => each.from);
        expect(days).toEqual(periodsOf(from, to, 'day').map((each) => each.from));
      }),
    );
  });
});

describe('working days', () => {
  it('skip weekends and holidays', () => {
    expect(addWorkingDays('2026-12-23', 2, ['2026-12-25'])).toBe('2026-12-28');
    expect(addWorkingDays('2026-11-20', 1, [])).toBe('2026-11-23');
  });
});
