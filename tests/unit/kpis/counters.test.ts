import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, type Contribution, contributionOf, differenceOf } from '../../../lib/kpis/counters.ts';
import { figuresOf } from '../../../lib/kpis/kpi.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { anOrder, delivered, zone } from '../../support/builders.ts';

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
    expect(contributionOf(courseOf({ order, facts }, zone), zone)).toMatchObject({
      '2026-03-03': {
        'orderedValue:EUR': 3000,
        'orderedValue:JPY': 7,
        cycleOrders: 1,
        cycleMinutes: 26 * 60,
        cycleMinutesSquared: (26 * 60) ** 2,
      },
    });
  });

  it('and then adds as a difference, gives the sum of what holds now', () => {
    const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 }));
    const contribution = fc.dictionary(fc.constantFrom('2026-03-01', '2026-03-02'), counts);
    const tidy = (each: Contribution) => addUp([each]);
    fc.assert(
      fc.property(contribution, contribution, (before, after) => {
        expect(addUp([before, differenceOf(before, after)])).toEqual(tidy(after));
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
        const { cycleTime } = figuresOf(
          {
            cycleOrders: all.length,
            cycleMinutes: sum(all),
            cycleMinutesSquared: sum(all.map((each) => each * each)),
          },
          'early-fails',
        );
        expect(cycleTime.meanDays).toBeCloseTo(mean / 1440, 9);
        expect(cycleTime.standardDeviationDays).toBeCloseTo(deviation / 1440, 4);
      }),
    );
  });

  it('of one order have no deviation, of none no mean', () => {
    expect(
      figuresOf({ cycleOrders: 1, cycleMinutes: 1440, cycleMinutesSquared: 1440 ** 2 }, 'early-fails')
        .cycleTime,
    ).toEqual({
      orders: 1,
      meanDays: 1,
      standardDeviationDays: null,
    });
    expect(figuresOf({}, 'early-fails').cycleTime.meanDays).toBeNull();
  });
});
