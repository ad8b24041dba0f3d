import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { firstDayOf, fortnightOf } from '../../../lib/churn/fortnights.ts';
import { flowsOfParts, shrinkingParts } from '../../../lib/churn/shrinking.ts';
import { anOrderDay, aSummary, everyDays, ofFamilies } from '../../support/churn-builders.ts';

const asOf = '2026-03-15';
/** Where the quarter that is looked at begins. */
const quarter = firstDayOf(fortnightOf(asOf) - 6);
const yearBefore = everyDays(7, 52, addDays(quarter, -1));
const parts = (days: Parameters<typeof aSummary>[0], known: readonly string[] = []) =>
  shrinkingParts(aSummary(days), asOf, known);

describe('a customer who sends less', () => {
  it('orders credibly less often than in the year before', () => {
    const days = [...yearBefore, ...everyDays(28, 3, addDays(asOf, -7))];
    const [found] = parts(days);
    expect(found).toMatchObject({
      part: 'all',
      by: 'orders',
      recent: { from: quarter, orders: 3, value: 30_000 },
      before: { orders: 52, value: 520_000, days: 358 },
    });
    expect(found?.recent.days).toBeGreaterThanOrEqual(85);
    expect(found?.recent.days).toBeLessThanOrEqual(98);
  });

  it('orders as often, for far less', () => {
    const days = [...yearBefore, ...everyDays(7, 13, asOf, { values: { EUR: 2_000 } })];
    expect(parts(days)).toMatchObject([{ part: 'all', by: 'value' }]);
  });

  it('has lost one product family of two', () => {
    const both = ofFamilies({ tea: 5_000, oats: 5_000 });
    const days = [
      ...everyDays(7, 52, addDays(quarter, -1), both),
      ...everyDays(7, 13, asOf, ofFamilies({ oats: 10_000 })),
    ];
    expect(parts(days)).toMatchObject([{ part: 'family#tea', by: 'orders', recent: { orders: 0 } }]);
  });
});

describe('a customer who does not', () => {
  it.each([
    ['tells no prices any more', {}],
    ['tells them in another currency', { USD: 10_000 }],
  ])('%s, and orders as before', (_, values) => {
    for (const count of [1, 6, 13]) {
      const days = [...yearBefore, ...everyDays(7, 13, asOf)];
      const changed = days.map((day, index) => (index < days.length - count ? day : { ...day, values }));
      expect(parts(changed), `${count} orders`).toEqual([]);
    }
  });

  it('told no prices for a while', () => {
    const days = [...yearBefore, ...everyDays(7, 13, asOf)];
    const changed = days.map((day, index) => (index > 52 && index < 60 ? { ...day, values: {} } : day));
    expect(parts(changed)).toEqual([]);
  });

  it('orders as before', () => {
    expect(parts([...yearBefore, ...everyDays(7, 13, asOf)])).toEqual([]);
  });

  it('orders a little less: no reason to call', () => {
    expect(parts([...yearBefore, ...everyDays(9, 10, asOf)])).toEqual([]);
  });

  it('has ordered for too short a time to say', () => {
    expect(parts([...everyDays(3, 10, addDays(quarter, -1)), anOrderDay(asOf)])).toEqual([]);
  });

  it('had few orders in the year before', () => {
    expect(parts([...everyDays(80, 5, addDays(quarter, -1))])).toEqual([]);
  });
});

it('lasts, once found, until the quarter is no longer improbable', () => {
  const tea = ofFamilies({ tea: 5_000 });
  const days = [...everyDays(14, 26, addDays(quarter, -1), tea), anOrderDay(quarter, tea)];
  const less = [...days, ...everyDays(7, 12, asOf, ofFamilies({ oats: 5_000 }))];
  expect(parts(less)).toEqual([]);
  expect(parts(less, ['family#tea'])).toMatchObject([{ part: 'family#tea' }]);
});

it('tells how parts stand that recovered, and nothing of those that ended', () => {
  const days = [
    ...everyDays(7, 52, addDays(quarter, -1), ofFamilies({ tea: 5_000, oats: 5_000 })),
    ...everyDays(7, 13, asOf, ofFamilies({ oats: 5_000 })),
  ];
  expect(flowsOfParts(aSummary(days), asOf, ['family#tea', 'family#oats', 'family#gone'])).toMatchObject([
    { part: 'family#oats', recent: { from: quarter, orders: 13 }, before: { orders: 52 } },
  ]);
});

it('is told of the twenty parts that lost most, and stays with them', () => {
  const families = Array.from({ length: 60 }, (_, index) => `f${index}`);
  const all = ofFamilies(Object.fromEntries(families.map((id, index) => [id, 1_000 + index])));
  const days = [...everyDays(7, 52, addDays(quarter, -1), all), anOrderDay(addDays(asOf, -40))];
  const found = parts(days).map(({ part }) => part);
  expect(found).toHaveLength(20);
  expect(found).toEqual(expect.arrayContaining(['all', 'family#f59', 'family#f41']));
  expect(parts(days, ['family#f0']).map(({ part }) => part)).toContain('family#f0');
});
