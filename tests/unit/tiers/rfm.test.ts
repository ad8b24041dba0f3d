import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfmCutOffs, rfmScores, rfmTotal } from '../../../lib/tiers/rfm.ts';

const measured = fc.record({
  lastOrderDay: fc.integer({ min: 9_000, max: 9_400 }),
  orders: fc.integer({ min: 1, max: 12 }),
  contribution: fc.integer({ min: -500, max: 5_000 }),
});

/** By counting: the fifth in which the last of all who measure the same stands, from below. */
function fifthByCounting(values: readonly number[], value: number): number {
  const firstPlace = values.filter((other) => other < value).length + 1;
  return [1, 2, 3, 4, 5].find((fifth) => firstPlace <= Math.ceil((values.length * fifth) / 5)) ?? 5;
}

describe('RFM scores', () => {
  it('are 1 to 5 for a fifth of the customers each, 5 the latest, the most frequent, the most worth', () => {
    const customers = Array.from({ length: 10 }, (_, index) => ({
      lastOrderDay: 9_000 + index,
      orders: 1 + index,
      contribution: 1_000 - index,
    }));
    const cutOffs = rfmCutOffs(customers);
    expect(customers.map((each) => rfmScores(cutOffs, each).recency)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(rfmScores(cutOffs, { lastOrderDay: 9_009, orders: 10, contribution: 1_000 })).toEqual({
      recency: 5,
      frequency: 5,
      monetary: 5,
    });
  });

  it('are the same for all where all are alike', () => {
    const alike = Array.from({ length: 7 }, () => ({ lastOrderDay: 9_000, orders: 2, contribution: 100 }));
    const cutOffs = rfmCutOffs(alike);
    expect(alike.map((each) => rfmTotal(rfmScores(cutOffs, each)))).toEqual([3, 3, 3, 3, 3, 3, 3]);
  });

  it('agree with counting who measures less, and ties share a score', () => {
    fc.assert(
      fc.property(fc.array(measured, { minLength: 1, maxLength: 60 }), (customers) => {
        const cutOffs = rfmCutOffs(customers);
        for (const each of customers) {
          const scores = rfmScores(cutOffs, each);
          expect(scores).toEqual({
            recency: fifthByCounting(
              customers.map(({ lastOrderDay }) => lastOrderDay),
              each.lastOrderDay,
            ),
            frequency: fifthByCounting(
              customers.map(({ orders }) => orders),
              each.orders,
            ),
            monetary: fifthByCounting(
              customers.map(({ contribution }) => contribution),
              each.contribution,
            ),
          });
          expect(rfmTotal(scores)).toBeGreaterThanOrEqual(3);
          expect(rfmTotal(scores)).toBeLessThanOrEqual(15);
        }
      }),
    );
  });
});
