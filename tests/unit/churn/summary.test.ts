import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../lib/calendar/calendar.ts';
import { orderDayOf } from '../../../lib/churn/order-day.ts';
import { type CustomerSummary, rhythmOf, summaryOf, withDay } from '../../../lib/churn/summary.ts';
import { storedSummary, summaryIn } from '../../../lib/churn/summary-schema.ts';
import { toItem } from '../../../lib/platform/dynamo.ts';
import { type OracleDay, summed } from '../../support/oracle/summaries.ts';

/** Orders of two families and sites in two currencies, some without prices. */
const counts = fc
  .record({
    orders: fc.integer({ min: 1, max: 5 }),
    'value#EUR': fc.integer({ min: 0, max: 9_000_000 }),
    'value#JPY': fc.constantFrom(0, 0, 0, 700),
    'family#tea': fc.integer({ min: 0, max: 3 }),
    'family#tea#EUR': fc.integer({ min: 0, max: 5000 }),
    'site#Bad Aibling': fc.integer({ min: 0, max: 2 }),
    'site#hh-1': fc.integer({ min: 0, max: 2 }),
    'site#hh-1#EUR': fc.integer({ min: 0, max: 2000 }),
  })
  // What a part is worth, the whole is worth as well.
  .map((all) => ({
    ...all,
    'value#EUR': all['value#EUR'] + all['family#tea#EUR'] + all['site#hh-1#EUR'],
  }))
  .map((all) =>
    Object.fromEntries(
      Object.entries(all).filter(([name, count]) => {
        const [kind = '', id, currency] = name.split('#');
        const part = all[`${kind}#${id}` as keyof typeof all];
        return count !== 0 && (currency === undefined || part !== 0);
      }),
    ),
  );

/** Order days, the earliest first, a day to some years apart. */
const days: fc.Arbitrary<OracleDay[]> = fc
  .array(fc.tuple(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 900 })), counts), {
    minLength: 1,
    maxLength: 40,
  })
  .map((steps) => {
    let date = '2020-02-27';
    return steps.map(([gap, of]) => {
      date = addDays(date, gap);
      return { date, counts: of };
    });
  });

const read = (given: readonly OracleDay[]) =>
  given.map(({ date, counts: of }) => {
    const day = orderDayOf(date, of);
    if (!day) throw new Error('there is an order');
    return day;
  });

const made = (given: readonly OracleDay[]) => {
  const summary = summaryOf('nordwind', 'key', read(given));
  if (!summary) throw new Error('there is a day');
  return summary;
};

/** As it comes back from the table. */
const stored = (summary: CustomerSummary) => {
  const row = { customerId: summary.customerId, n: 3, made: 3, summary: storedSummary(summary) };
  const { summary: back } = summaryIn(unmarshall(toItem(row)));
  if (!back) throw new Error('it was stored');
  return back;
};

describe('a summary', () => {
  it('is the sums over all order days', () => {
    fc.assert(
      fc.property(days, (given) => {
        expect(made(given)).toEqual(summed('nordwind', 'key', given));
      }),
    );
  });

  it('is the same to the last bit when it was kept day by day', () => {
    fc.assert(
      fc.property(days, (given) => {
        const [first, ...later] = read(given);
        if (!first) throw new Error('there is a day');
        const grown = later.reduce(
          (summary, day) => stored(withDay(summary, day)),
          stored(made(given.slice(0, 1))),
        );
        expect(grown).toStrictEqual(stored(made(given)));
      }),
    );
  });

  it('comes back from the table as it was', () => {
    fc.assert(
      fc.property(days, (given) => {
        expect(stored(made(given))).toEqual(made(given));
      }),
    );
  });

  it('tells a rhythm: gaps add up to the span, and the silence since', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 900 }), (given, silence) => {
        const dates = given.map(({ date }) => date);
        const [first = '', last = ''] = [dates[0], dates.at(-1)];
        const gaps = dates.slice(1).map((date, index) => daysBetween(dates[index] ?? '', date));
        const rhythm = rhythmOf(made(given), addDays(last, silence));
        expect(rhythm.orderDays).toBe(dates.length);
        expect(rhythm.span).toBe(gaps.reduce((sum, gap) => sum + gap, 0));
        expect(rhythm.age).toBe(daysBetween(first, last) + silence);
      }),
    );
  });
});

describe('values of a summary', () => {
  const value = (...given: readonly (readonly [string, Record<string, number>])[]) =>
    made(given.map(([date, of]) => ({ date, counts: { orders: 1, ...of } })));

  it('are of the currency that was used first; others are orders without a value', () => {
    const summary = value(
      ['2026-01-05', {}],
      ['2026-01-06', { 'value#JPY': 700 }],
      ['2026-01-07', { 'value#EUR': 100, 'value#JPY': 300 }],
      ['2026-01-08', { 'value#EUR': 100 }],
    );
    expect(summary.value).toEqual({ currency: 'JPY', days: 2, sum: 1000, squares: 580_000 });
    expect(summary.latest.map(({ value: worth }) => worth?.amount)).toEqual([undefined, 700, 300, undefined]);
    expect(summary.fortnights).toEqual([{ number: 678, orders: 4, value: 1000 }]);
  });

  it('are kept beyond what the table takes as a number', () => {
    const dear = { 'value#IDR': 90_071_992_547_409 };
    const summary = value(
      ...Array.from({ length: 200 }, (_, day) => [addDays('2026-01-05', day), dear] as const),
    );
    expect(stored(summary).value).toEqual(summary.value);
  });
});

describe('parts of a summary', () => {
  const ofSite = (date: string, site: string): OracleDay => ({
    date,
    counts: { orders: 1, 'value#EUR': 50, [`site#${site}`]: 1, [`site#${site}#EUR`]: 50 },
  });

  it('are left out once they are silent for longer than anything is compared with', () => {
    const silentFor = (fortnights: number) =>
      made([ofSite('2024-01-01', 'old'), ofSite(addDays('2024-01-01', 14 * fortnights), 'new')]);
    expect(silentFor(33).parts.map(({ part }) => part.id)).toEqual(['new', 'old']);
    expect(silentFor(34).parts.map(({ part }) => part.id)).toEqual(['new']);
  });

  it('are the hundred with the most orders of a customer with very many, so that the row stays small', () => {
    const sites = Array.from({ length: 400 }, (_, index) => `place-${index}`);
    const given = [
      ...Array.from({ length: 20 }, (_, day) => ofSite(addDays('2025-01-01', day), 'main')),
      ...sites.map((site, day) => ofSite(addDays('2025-02-01', Math.floor(day / 2) * 2 + (day % 2)), site)),
    ];
    const { parts } = made(given);
    expect(parts).toHaveLength(100);
    const names = parts.map(({ part }) => part.id);
    expect(names).toContain('main');
    expect(names).toContain('place-399');
    expect(names).not.toContain('place-200');
  });
});
