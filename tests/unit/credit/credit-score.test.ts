import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { businessOf } from '../../../lib/credit/business.ts';
import { creditPolicy } from '../../../lib/credit/credit-policy.ts';
import { creditScore } from '../../../lib/credit/credit-score.ts';
import { paymentBehaviour } from '../../../lib/credit/payment-behaviour.ts';
import type { ReviewInputs } from '../../../lib/credit/review-inputs.ts';
import { anyInputs } from '../../support/credit/arbitrary.ts';
import {
  aPaymentMonth,
  aReviewedAccount,
  aStatement,
  asOf,
  byEquity,
  monthsBack,
  type Paid,
  payingOf,
} from '../../support/credit/builders.ts';

function scoreOf(inputs: ReviewInputs, policy = creditPolicy) {
  const conduct = { business: businessOf(inputs, 3), paying: paymentBehaviour(inputs) };
  return creditScore(inputs, conduct, policy, byEquity);
}

const pointsOf = (inputs: ReviewInputs) =>
  Object.fromEntries(scoreOf(inputs).points.map(({ of, points, most }) => [of, [points, most]]));

describe('the score', () => {
  it('of a customer with annual accounts has the points of all five Cs', () => {
    const inputs = aReviewedAccount({
      statements: [aStatement()],
      // 12 days on average: 0.9 − 0.25 × 7 / 10 = 0.725. A tenth very late: 0.75 − 0.4 / 3 = 0.6167. One promise: 0.6
      payments: monthsBack(10).map((month, index) =>
        aPaymentMonth(month, {
          paidTimesDaysBeyond: 1_200_000,
          paidVeryLate: 10_000,
          brokenPromises: Number(index === 0),
        }),
      ),
      // A quarter of the peak of 2,000 € is covered: 0.4 + 0.6 / 4 = 0.55
      collateral: 50_000,
      // As much as a year before: 0.6; a growing sector: 1
      sector: 'growing',
    });
    expect(pointsOf(inputs)).toEqual({
      // 35 × (0.5 × 0.725 + 0.3 × 0.61667 + 0.2 × 0.6) = 23.3625
      character: [23.4, 35],
      // Half of the assets are its own: 0.7 by the stand-in.
      capacity: [17.5, 25],
      capital: [14, 20],
      collateral: [5.5, 10],
      // 10 × (0.6 × 0.6 + 0.4 × 1) = 7.6
      conditions: [7.6, 10],
    });
    expect(scoreOf(inputs)).toMatchObject({ total: 68, class: 'sound', basis: 'statements' });
  });

  it('without annual accounts, or with old ones, is of behaviour only: the points go to the other Cs', () => {
    for (const statements of [
      [],
      [aStatement({ periodEnd: '2024-11-09' })],
      [aStatement({ periodEnd: '2027-01-01' })],
    ]) {
      const inputs = aReviewedAccount({ statements });
      expect(pointsOf(inputs)).toEqual({
        character: [63.6, 63.6],
        collateral: [7.3, 18.2],
        // (0.6 × 0.6 + 0.4 × 0.5) × 18.18
        conditions: [10.2, 18.2],
      });
      expect(scoreOf(inputs)).toMatchObject({ total: 81.1, class: 'strong', basis: 'behaviourOnly' });
      expect(scoreOf(inputs).chanceOfFailure).toBeUndefined();
    }
  });

  it('of a new account is no better than careful, however much was said of it', () => {
    const born = {
      payments: [],
      ordered: {},
      peaks: {},
      exposure: 0,
      medianOrder: undefined,
      openedOn: asOf,
    };
    // 0.7 × 63.64 + 0.4 × 18.18 + 0.5 × 18.18
    expect(scoreOf(aReviewedAccount(born))).toMatchObject({ total: 60.9, class: 'sound' });
    const best = { ...born, sector: 'growing' as const, statements: [aStatement({ totalLiabilities: 0 })] };
    expect(scoreOf(aReviewedAccount(best)).points[0]).toMatchObject({
      of: 'character',
      points: 24.5,
      most: 35,
    });
  });

  it('grows with the age of an account that pays in time', () => {
    const scores = [0, 90, 180, 270, 365].map(
      (days) => scoreOf(aReviewedAccount({ openedOn: addDays(asOf, -days) })).total,
    );
    // 17.5, and 63.64 × (0.7 + 0.3 × days / 365)
    expect(scores).toEqual([62, 66.8, 71.5, 76.2, 81.1]);
  });

  it('compares annual accounts of one currency only', () => {
    const seen: unknown[] = [];
    const [latest, foreign, before] = [
      aStatement({ periodEnd: '2025-12-31' }),
      aStatement({ periodEnd: '2025-06-30', currency: 'USD' }),
      aStatement({ periodEnd: '2024-12-31' }),
    ];
    const inputs = aReviewedAccount({ statements: [latest, foreign, before] });
    const conduct = { business: businessOf(inputs, 3), paying: paymentBehaviour(inputs) };
    creditScore(inputs, conduct, creditPolicy, (...given) => {
      seen.push(given);
      return byEquity(...given);
    });
    expect(seen).toEqual([[latest, before]]);
  });
});

describe('whatever the account', () => {
  it('its points add up to its score, in [0, 100]', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { total, points } = scoreOf(inputs);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(points.reduce((sum, each) => sum + each.points, 0)).toBeCloseTo(total, 6);
        for (const each of points) {
          expect(each.points).toBeGreaterThanOrEqual(0);
          expect(each.points).toBeLessThanOrEqual(each.most);
          expect(each.inputs.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it('more collateral and more deposits never lower it', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(1_000_000_000), (inputs, more) => {
        const { total } = scoreOf(inputs);
        expect(scoreOf({ ...inputs, collateral: inputs.collateral + more }).total).toBeGreaterThanOrEqual(
          total,
        );
        expect(scoreOf({ ...inputs, deposits: inputs.deposits + more }).total).toBeGreaterThanOrEqual(total);
      }),
    );
  });

  it('paying any invoice later never raises it', () => {
    fc.assert(
      fc.property(
        anyInputs,
        fc.array(invoiceOfLastYear, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 200 }),
        (inputs, invoices, which, delay) => {
          const later = invoices.map((each, index) =>
            index === which % invoices.length ? { ...each, paidOn: addDays(each.paidOn, delay) } : each,
          );
          const [before, after] = [invoices, later].map(
            (all) => scoreOf({ ...inputs, ...payingOf(all) }).total,
          );
          expect(after).toBeLessThanOrEqual(before ?? 0);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('a promise broken, a sector that shrinks, fewer orders: none raises it', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { total } = scoreOf(inputs);
        const broken = aPaymentMonth('2026-11', { paid: 0, promises: 1, brokenPromises: 1 });
        expect(scoreOf({ ...inputs, payments: [...inputs.payments, broken] }).total).toBeLessThanOrEqual(
          total,
        );
        expect(scoreOf({ ...inputs, sector: 'shrinking' }).total).toBeLessThanOrEqual(total);
        const fewer = { ...inputs.ordered, '2026-10': 0 };
        if (inputs.ordered['2026-10'] !== undefined) {
          expect(scoreOf({ ...inputs, ordered: fewer }).total).toBeLessThanOrEqual(total);
        }
      }),
    );
  });
});

/** Paid within the time that the score looks back on, now or later. */
const invoiceOfLastYear = fc
  .record({
    due: fc.integer({ min: -320, max: 90 }),
    late: fc.integer({ min: -40, max: 250 }),
    amount: fc.integer({ min: 1, max: 10_000_000 }),
  })
  .map(({ due, late, amount }) => ({
    dueOn: addDays(asOf, due),
    amount,
    paidOn: addDays(asOf, due + late),
  })) satisfies fc.Arbitrary<Paid>;
