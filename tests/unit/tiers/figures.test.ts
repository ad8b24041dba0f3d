import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../lib/calendar/calendar.ts';
import { figuresOf, yearEndOf } from '../../../lib/tiers/figures.ts';
import { anOrderDay, aSummary, everyDays } from '../../support/churn-builders.ts';

const asOf = '2026-06-30';
/** The last Sunday that ends one of the fortnights which are counted from Monday 3 January 2000. */
const yearEnd = '2026-06-28';

describe('the figures of a review', () => {
  it('are of the 26 fortnights that had ended', () => {
    expect(yearEndOf(asOf)).toBe(yearEnd);
    const summary = aSummary([
      anOrderDay(addDays(yearEnd, -26 * 14), { values: { EUR: 1 } }),
      anOrderDay(addDays(yearEnd, 1 - 26 * 14), { values: { EUR: 20 } }),
      anOrderDay(yearEnd, { values: { EUR: 300 }, orders: 2 }),
      anOrderDay(addDays(yearEnd, 1), { values: { EUR: 4_000 } }),
    ]);
    expect(figuresOf(summary, undefined, asOf)).toMatchObject({
      currency: 'EUR',
      revenue: 320,
      contribution: 320,
      orders: 3,
      lastOrderDay: daysBetween('2000-01-01', addDays(yearEnd, 1)),
    });
  });

  it('are the same after the customer has ordered on', () => {
    const until = everyDays(9, 40, asOf);
    const later = [...until, anOrderDay('2026-07-01'), anOrderDay('2026-07-20')];
    expect(figuresOf(aSummary(later), 30, asOf)).toEqual(figuresOf(aSummary(until), 30, asOf));
  });

  it.each([
    [undefined, 10_005],
    [30, 3_002],
    [0, 0],
    [-10, -1_000],
  ])('with a margin of %s %% of 10,005 contribute %s', (marginPercent, contribution) => {
    const summary = aSummary([anOrderDay('2026-05-01', { values: { EUR: 10_005 } })]);
    expect(figuresOf(summary, marginPercent, asOf)).toMatchObject({ revenue: 10_005, contribution });
  });

  it('tell no currency where orders tell no prices, and nothing of who was silent for the year', () => {
    expect(figuresOf(aSummary([anOrderDay('2026-05-01', { values: {} })]), undefined, asOf)).toMatchObject({
      currency: undefined,
      contribution: 0,
      orders: 1,
    });
    expect(figuresOf(aSummary([anOrderDay('2025-01-01')]), undefined, asOf)).toBeUndefined();
    expect(figuresOf(aSummary([anOrderDay(asOf)]), undefined, asOf)).toBeUndefined();
  });

  it('are the sum over the days of that year, whatever the days', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 450 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 60 }), (ago, reviewAgo) => {
        const date = addDays(asOf, -reviewAgo);
        const days = ago
          .toSorted((left, right) => right - left)
          .map((each) => anOrderDay(addDays(asOf, -each), { values: { EUR: 1 + each } }));
        const end = yearEndOf(date);
        expect(daysBetween('2000-01-03', addDays(end, 1)) % 14).toBe(0);
        expect(daysBetween(end, date)).toBeLessThan(14);
        expect(end <= date).toBe(true);
        const inYear = days.filter((day) => day.date <= end && day.date > addDays(end, -364));
        const revenue = inYear.reduce((sum, { values }) => sum + (values['EUR'] ?? 0), 0);
        const found = figuresOf(aSummary(days), undefined, date);
        expect([found?.orders ?? 0, found?.revenue ?? 0]).toEqual([inYear.length, revenue]);
      }),
    );
  });
});
