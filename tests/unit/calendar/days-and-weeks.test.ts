import { describe, expect, it } from 'vitest';
import { addDays, type Grain, instantOf, periodsOf } from '../../../lib/calendar/calendar.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { addUp, changesBetween } from '../../../lib/kpis/contribution.ts';
import { type CountedDays, sumBetween } from '../../../lib/kpis/counted-day.ts';
import { scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { aLine, anOrder, delivered, promisePassed } from '../../support/builders.ts';
import { byDefault } from '../../support/oracle.ts';

const berlin = 'Europe/Berlin';
const cairo = 'Africa/Cairo';
type Window = string | { readonly from: string; readonly to: string };

/** An order of one unit, by the window it was promised for. */
function scored(window: Window, zone: string, facts: readonly Fact[] = [], orderNumber = 'PO-1') {
  const order = anOrder({
    orderNumber,
    placedAt: '2026-01-05',
    requestedWindow: window,
    promisedWindow: window,
    // Long after: every window is over.
    recordedAt: '2030-01-01T00:00:00.000Z',
    lines: [aLine('1', 'A', 1)],
  });
  return scoreOrder({ order, facts }, byDefault, zone).counted;
}

const isOnTime = (window: Window, zone: string, at: string) =>
  scored(window, zone, [delivered(at, [['A', 1]])])?.counts['contract:ordersOnTime'] === 1;

describe('the day on which daylight saving begins', () => {
  it('is 23 hours of a window, and the order is due on it', () => {
    expect(scored('2026-03-29', berlin)?.date).toBe('2026-03-29');
    expect(isOnTime('2026-03-29', berlin, '2026-03-28T22:59:59Z')).toBe(false);
    expect(isOnTime('2026-03-29', berlin, '2026-03-28T23:00:00Z')).toBe(true);
    expect(isOnTime('2026-03-29', berlin, '2026-03-29T21:59:59.999Z')).toBe(true);
    expect(isOnTime('2026-03-29', berlin, '2026-03-29T22:00:00Z')).toBe(false);
  });

  it('ends windows of instants on the date that the clocks show', () => {
    const until = (to: string) => scored({ from: '2026-03-28T10:00:00Z', to }, berlin)?.date;
    // At 23:00 UTC of 28 March it is midnight; at 22:00 of 29 March it is midnight again.
    expect(until('2026-03-28T23:00:00Z')).toBe('2026-03-28');
    expect(until('2026-03-28T23:00:00.001Z')).toBe('2026-03-29');
    expect(until('2026-03-29T22:00:00Z')).toBe('2026-03-29');
    expect(until('2026-03-29T22:00:00.001Z')).toBe('2026-03-30');
  });

  it('has no midnight in Cairo, and begins at one o’clock', () => {
    expect(scored('2026-04-24', cairo)?.date).toBe('2026-04-24');
    expect(isOnTime('2026-04-24', cairo, '2026-04-23T21:59:59.999Z')).toBe(false);
    expect(isOnTime('2026-04-24', cairo, '2026-04-23T22:00:00Z')).toBe(true);
    expect(isOnTime('2026-04-24', cairo, '2026-04-24T20:59:59.999Z')).toBe(true);
    expect(isOnTime('2026-04-24', cairo, '2026-04-24T21:00:00Z')).toBe(false);
    expect(scored({ from: '2026-04-23T10:00:00Z', to: '2026-04-23T22:00:00Z' }, cairo)?.date).toBe(
      '2026-04-23',
    );
  });
});

describe('the day on which daylight saving ends', () => {
  it('is 25 hours of a window, both of its third hours among them', () => {
    for (const at of [
      '2026-10-24T22:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T22:59:59Z',
    ])
      expect(isOnTime('2026-10-25', berlin, at), at).toBe(true);
    expect(isOnTime('2026-10-25', berlin, '2026-10-24T21:59:59Z')).toBe(false);
    expect(isOnTime('2026-10-25', berlin, '2026-10-25T23:00:00Z')).toBe(false);
    expect(scored('2026-10-25', berlin)?.date).toBe('2026-10-25');
  });

  it('shows midnight twice in Cairo: the date before ends with the second', () => {
    // The clocks go from midnight of 30 October 2026 back to 23:00 of 29 October.
    expect(scored({ from: '2026-10-29T08:00:00Z', to: '2026-10-29T21:30:00Z' }, cairo)?.date).toBe(
      '2026-10-29',
    );
    expect(scored({ from: '2026-10-29T08:00:00Z', to: '2026-10-29T22:00:00Z' }, cairo)?.date).toBe(
      '2026-10-29',
    );
    expect(scored({ from: '2026-10-29T08:00:00Z', to: '2026-10-29T22:00:00.001Z' }, cairo)?.date).toBe(
      '2026-10-30',
    );
    expect(isOnTime('2026-10-29', cairo, '2026-10-29T21:45:00Z')).toBe(true);
    expect(isOnTime('2026-10-29', cairo, '2026-10-29T22:00:00Z')).toBe(false);
  });

  it('takes 25 hours off the time from one noon to the next, and a day where a date stands alone', () => {
    const minutes = (placedAt: string, at: string) =>
      scoreOrder(
        {
          order: anOrder({ placedAt, lines: [aLine('1', 'A', 1)] }),
          facts: [delivered(at, [['A', 1]]), promisePassed('2026-11-01T00:00:00Z')],
        },
        byDefault,
        berlin,
      ).counted?.counts['cycleMinutes'];
    expect(minutes('2026-10-24T12:00:00+02:00', '2026-10-25T12:00:00+01:00')).toBe(25 * 60);
    expect(minutes('2026-03-28T12:00:00+01:00', '2026-03-29T12:00:00+02:00')).toBe(23 * 60);
    expect(minutes('2026-10-24', '2026-10-25T12:00:00+01:00')).toBe(24 * 60);
  });
});

/** One order due on each date from one to another, both inclusive. */
function aDayEach(from: string, to: string): CountedDays {
  const dates = periodsOf(from, to, 'day').map((day) => day.from);
  const counted = dates.map((date, index) => scored(date, berlin, [], `PO-${index}`));
  const changes = addUp(counted.flatMap((each) => changesBetween(undefined, each)));
  const ofCompany = changes.filter(({ group }) => group === 'company');
  return new Map(ofCompany.map(({ date, counts }) => [date, { counts }]));
}

const readBack = (days: CountedDays, from: string, to: string, grain: Grain) =>
  periodsOf(from, to, grain).map((period) => [
    period.from,
    period.to,
    sumBetween(days, period.from, period.to).counts['orders'] ?? 0,
  ]);

describe('figures read back by period', () => {
  it('have 29 February 2028 as a day, in its month and in its week', () => {
    const days = aDayEach('2028-02-27', '2028-03-02');
    expect(
      readBack(days, '2028-02-27', '2028-03-02', 'day').map(([date, , orders]) => [date, orders]),
    ).toEqual([
      ['2028-02-27', 1],
      ['2028-02-28', 1],
      ['2028-02-29', 1],
      ['2028-03-01', 1],
      ['2028-03-02', 1],
    ]);
    expect(readBack(days, '2028-02-01', '2028-03-31', 'month')).toEqual([
      ['2028-02-01', '2028-02-29', 3],
      ['2028-03-01', '2028-03-31', 2],
    ]);
    expect(readBack(days, '2028-02-21', '2028-03-05', 'week')).toEqual([
      ['2028-02-21', '2028-02-27', 1],
      ['2028-02-28', '2028-03-05', 4],
    ]);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(instantOf('2028-02-29', '09:00', berlin).toISOString()).toBe('2028-02-29T08:00:00.000Z');
  });

  it('have week 53 of 2026 as one week, over the end of the year', () => {
    const days = aDayEach('2026-12-20', '2027-01-05');
    expect(readBack(days, '2026-12-21', '2027-01-10', 'week')).toEqual([
      ['2026-12-21', '2026-12-27', 7],
      ['2026-12-28', '2027-01-03', 7],
      ['2027-01-04', '2027-01-10', 2],
    ]);
    expect(readBack(days, '2026-12-30', '2027-01-31', 'month')).toEqual([
      ['2026-12-30', '2026-12-31', 2],
      ['2027-01-01', '2027-01-31', 5],
    ]);
  });

  it('have the weeks of both changes of the clocks whole', () => {
    expect(readBack(aDayEach('2026-03-23', '2026-04-05'), '2026-03-23', '2026-04-05', 'week')).toEqual([
      ['2026-03-23', '2026-03-29', 7],
      ['2026-03-30', '2026-04-05', 7],
    ]);
    expect(readBack(aDayEach('2026-10-19', '2026-11-01'), '2026-10-19', '2026-11-01', 'week')).toEqual([
      ['2026-10-19', '2026-10-25', 7],
      ['2026-10-26', '2026-11-01', 7],
    ]);
  });
});
