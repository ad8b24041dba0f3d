import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contribution, contributionOf, expanded } from '../../../lib/kpis/contribution.ts';
import { addCounts, type Counts, differenceOf, withoutZeros } from '../../../lib/kpis/counts.ts';
import { figuresOf } from '../../../lib/kpis/kpi.ts';
import { sevenRights } from '../../../lib/rights/seven-rights.ts';
import { courseOf, type OrderHistory } from '../../../lib/scorecards/course.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import { bucketOf } from '../../../lib/statistics/log-histogram.ts';
import { anOrder, delivered, invoiced, plain, promisePassed, zone } from '../../support/builders.ts';

function contribution(history: OrderHistory): Contribution | undefined {
  const course = courseOf(history, zone);
  const card = score(course, defaultRuleSet);
  return contributionOf(course, card, sevenRights(course, card), 'regular');
}

describe('what an order adds', () => {
  it('counts its value by currency and its cycle time, placed to last drop, in minutes', () => {
    const order = anOrder({
      placedAt: '2026-03-02T10:00:00+01:00',
      lines: [
        { lineId: '1', sku: 'A', quantity: 10, unitPrice: { amount: 250, currency: 'EUR' } },
        { lineId: '2', sku: 'B', quantity: 5, unitPrice: { amount: 100, currency: 'EUR' } },
        { lineId: '3', sku: 'C', quantity: 1, unitPrice: { amount: 7, currency: 'JPY' } },
        { lineId: '4', sku: 'D', quantity: 1 },
      ],
    });
    const facts = [
      delivered('2026-03-03T10:00:00+01:00', [
        ['B', 5],
        ['C', 1],
        ['D', 1],
      ]),
      delivered('2026-03-03T12:00:00+01:00', [['A', 10]]),
    ];
    const { date, counts = {} } = contribution({ order, facts }) ?? {};
    expect(date).toBe('2026-03-03');
    expect(expanded(counts)).toMatchObject({
      'orderedValue:EUR': 3000,
      'orderedValue:JPY': 7,
      cycleOrders: 1,
      cycleMinutes: 26 * 60,
      cycleMinutesSquared: (26 * 60) ** 2,
      [`cycle:${bucketOf(26 * 60)}`]: 1,
    });
  });

  it('is nothing while it is open, and nothing once it was called off', () => {
    const cancelled = plain('cancelled', '2026-03-02T16:00:00+01:00');
    expect(contribution({ order: anOrder(), facts: [] })).toBeUndefined();
    expect(
      contribution({ order: anOrder(), facts: [cancelled, promisePassed('2026-03-03T17:00:00+01:00')] }),
    ).toBeUndefined();
  });

  it('counts on the business date of the window’s last instant: a window until midnight is the day before’s', () => {
    const window = { from: '2026-03-03T20:00:00+01:00', to: '2026-03-04T00:00:00+01:00' };
    const order = anOrder({ requestedWindow: window, promisedWindow: window });
    expect(contribution({ order, facts: [promisePassed('2026-03-04T00:00:00+01:00')] })?.date).toBe(
      '2026-03-03',
    );
  });

  it('takes units that come back for returned, up to what was handed over until then', () => {
    const all = [
      ['A', 10],
      ['B', 5],
    ] as const;
    const returns = (facts: OrderHistory['facts']) => {
      const { counts = {} } = contribution({ order: anOrder(), facts }) ?? {};
      return [counts['unitsReturned'], counts['unitsHandedOver']];
    };
    const failed = plain('deliveryFailed', '2026-03-03T09:00:00+01:00');
    const refused = plain('returned', '2026-03-03T09:30:00+01:00');
    const drop = delivered('2026-03-03T10:00:00+01:00', all);
    const some = plain('returned', '2026-03-03T11:00:00+01:00', { lines: [{ sku: 'A', quantity: 4 }] });
    const rest = plain('returned', '2026-03-03T12:00:00+01:00');
    const again = delivered('2026-03-03T13:00:00+01:00', all);
    expect(returns([failed, refused, drop])).toEqual([undefined, 15]);
    expect(returns([drop, some])).toEqual([4, 15]);
    expect(returns([drop, some, rest])).toEqual([15, 15]);
    expect(returns([drop, rest, again])).toEqual([15, 30]);
  });

  it('counts a corrected invoice as one that was sent, whether or not that was told', () => {
    const sent = invoiced('2026-03-03T12:00:00+01:00', 100);
    const corrected = invoiced('2026-03-03T13:00:00+01:00', 90, {
      kind: 'invoiceCorrected',
      invoiceNumber: 'INV-2',
    });
    const drop = delivered('2026-03-03T10:00:00+01:00', [
      ['A', 10],
      ['B', 5],
    ]);
    const { counts } = contribution({ order: anOrder(), facts: [drop, sent, corrected] }) ?? {};
    expect(counts).toMatchObject({ invoices: 2, invoicesWrong: 1 });
  });
});

describe('a difference', () => {
  it('added to what it differs from gives the other', () => {
    const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(counts, counts, (before: Counts, after: Counts) => {
        expect(addCounts([before, differenceOf(before, after)])).toEqual(withoutZeros(after));
        expect(differenceOf(after, after)).toEqual({});
      }),
    );
  });
});

describe('cycle times', () => {
  it('from sums have the mean and the sample standard deviation of the orders themselves', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(minutes, (all) => {
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        const mean = sum(all) / all.length;
        const deviation = Math.sqrt(sum(all.map((each) => (each - mean) ** 2)) / (all.length - 1));
        const counts = {
          cycleOrders: all.length,
          cycleMinutes: sum(all),
          cycleMinutesSquared: sum(all.map((each) => each * each)),
        };
        const { cycleTime } = figuresOf(counts, {});
        expect(cycleTime.meanDays).toBeCloseTo(mean / 1440, 9);
        expect(cycleTime.standardDeviationDays).toBeCloseTo(deviation / 1440, 4);
        if (mean > 0) expect(cycleTime.coefficientOfVariation).toBeCloseTo(deviation / mean, 4);
      }),
    );
  });

  it('of one order have no deviation, of none no mean', () => {
    const one = expanded({ cycleOrders: 1, cycleMinutes: 1440 });
    expect(figuresOf(one, {}).cycleTime).toEqual({
      orders: 1,
      meanDays: 1,
      standardDeviationDays: null,
      coefficientOfVariation: null,
      p50Days: expect.closeTo(1, 2),
      p90Days: expect.closeTo(1, 2),
      p95Days: expect.closeTo(1, 2),
    });
    expect(figuresOf({}, {}).cycleTime).toMatchObject({ meanDays: null, p50Days: null });
  });
});
