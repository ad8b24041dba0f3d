import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessOf } from '../../../lib/credit/business.ts';
import { creditPolicy } from '../../../lib/credit/credit-policy.ts';
import { paymentBehaviour } from '../../../lib/credit/payment-behaviour.ts';
import { recommendLimit } from '../../../lib/credit/recommend-limit.ts';
import { type CreditClass, creditClasses, type ReviewInputs } from '../../../lib/credit/review-inputs.ts';
import { anyInputs } from '../../support/credit/arbitrary.ts';
import {
  aPaymentMonth,
  aReceivable,
  aReviewedAccount,
  aStatement,
  monthsBack,
} from '../../support/credit/builders.ts';

function recommended(given: Partial<ReviewInputs> = {}, creditClass: CreditClass = 'strong') {
  const inputs = aReviewedAccount(given);
  const conduct = { business: businessOf(inputs, 3), paying: paymentBehaviour(inputs) };
  return recommendLimit(inputs, creditClass, conduct, creditPolicy);
}

/** Of so many months before that of `asOf`, each worth the same; and half of that a year before them. */
function ordersBy(months: number, factor: number): Record<string, number> {
  return Object.fromEntries(
    monthsBack(24).map((month, back) => [month, back <= months ? 100_000 * factor : 100_000]),
  );
}

describe('the need', () => {
  it('is the highest exposure with orders on hold in twelve months, and a fifth more', () => {
    const peaks = { '2025-10': 900_000, '2025-11': 250_000, '2026-04': 310_000, '2026-11': 100_000 };
    expect(recommended({ peaks }).need).toMatchObject({ amount: 372_000, peak: 310_000, by: 'peak' });
    expect(recommended({ peaks, exposure: 300_000, held: 20_000 }).need.amount).toBe(384_000);
  });

  it.each([
    // Ten whole months have a whole month a year before.
    ['half as much again', 1.5, 1.25],
    ['a fifth more', 1.2, 1.1],
    ['a tenth more, which may be chance', 1.1, 1],
    ['a tenth less, which may be chance', 0.9, 1],
    ['a fifth less', 0.8, 0.9],
    ['nothing', 0, 0.8],
  ])('grows with what is ordered against the same months a year before: %s', (_, factor, growth) => {
    const { need } = recommended({ ordered: ordersBy(11, factor) });
    expect(need.growth).toBeCloseTo(growth, 10);
    expect(need.amount).toBe(Math.floor(200_000 * need.growth * 1.2));
  });

  it.each([
    ['no order', {}],
    ['fourteen months', Object.fromEntries(monthsBack(14).map((month, back) => [month, 10 ** (14 - back)]))],
    [
      'nothing a year before',
      Object.fromEntries(monthsBack(24).map((month, back) => [month, back < 12 ? 9 : 0])),
    ],
  ])('does not grow where there is nothing to compare with: %s', (_, ordered) => {
    expect(recommended({ ordered }).need.growth).toBe(1);
  });

  it('does not grow by a season', () => {
    const ordered = Object.fromEntries(
      monthsBack(24).map((month) => [month, month.endsWith('10') || month.endsWith('09') ? 900_000 : 50_000]),
    );
    expect(recommended({ ordered }).need.growth).toBe(1);
  });

  it('is at least an order of middling size, in full', () => {
    const { need, limit } = recommended({ peaks: {}, exposure: 0, medianOrder: 109_123 });
    expect(need).toMatchObject({ amount: 109_123, by: 'medianOrder' });
    expect(limit).toBe(110_000);
  });

  it('of an account in its first year is not known: the limit stands for it, while the customer is sound', () => {
    const young = { openedOn: '2026-06-01' };
    expect(recommended(young, 'sound').need).toMatchObject({ amount: 300_000, by: 'youngAccount' });
    expect(recommended(young, 'weak').need).toMatchObject({ amount: 240_000, by: 'peak' });
    expect(recommended({ ...young, limit: 100_000 }, 'sound').need.by).toBe('peak');
    expect(recommended({ openedOn: '2025-11-10' }, 'sound').need.by).toBe('peak');
  });
});

describe('the capacity', () => {
  const peaks = { '2026-10': 100_000_000 };
  const statements = [aStatement()];

  it.each([
    ['strong', 500_000],
    ['sound', 375_000],
    ['weak', 250_000],
    ['poor', 0],
  ] as const)('is a tenth of a net worth of 50,000 €, by class: %s', (creditClass, amount) => {
    const { capacity, limit } = recommended({ peaks, statements }, creditClass);
    expect(capacity).toEqual({ amount, by: 'netWorth', netWorth: 5_000_000 });
    expect(limit).toBe(amount === 375_000 ? 370_000 : amount);
  });

  it('is nothing of who is over-indebted', () => {
    const over = [aStatement({ totalLiabilities: 12_000_000 })];
    expect(recommended({ statements: over })).toMatchObject({
      capacity: { amount: 0, by: 'netWorth', netWorth: -2_000_000 },
      limit: 0,
    });
  });

  it('is no more than a tenth of our own capital, by class, however rich they are', () => {
    expect(recommended({ peaks, statements, ownCapital: 2_000_000 }, 'weak').capacity).toMatchObject({
      amount: 100_000,
      by: 'ownCapital',
    });
    expect(recommended({ statements, ownCapital: 90_000_000 }).capacity.by).toBe('netWorth');
  });

  it('is the latest net worth in the account’s currency, unless too old', () => {
    const older = aStatement({ periodEnd: '2024-12-31', totalLiabilities: 9_000_000 });
    expect(recommended({ statements: [aStatement({ currency: 'USD' }), older] }).capacity.netWorth).toBe(
      1_000_000,
    );
    expect(recommended({ statements: [aStatement({ periodEnd: '2024-11-09' })] }).capacity).toEqual({
      amount: 240_000,
      by: 'behaviour',
    });
  });

  it.each([
    ['strong', 240_000],
    ['sound', 240_000],
    ['weak', 120_000],
    ['poor', 0],
  ] as const)('where no net worth is known is a share of the need: %s', (creditClass, amount) => {
    expect(recommended({}, creditClass).capacity).toEqual({ amount, by: 'behaviour' });
  });

  it.each([
    ['strong', 150_000],
    ['sound', 125_000],
    ['weak', 100_000],
    ['poor', 0],
  ] as const)('… and no more than so many times the limit: %s', (creditClass, amount) => {
    expect(recommended({ peaks, limit: 100_000 }, creditClass).capacity).toEqual({ amount, by: 'behaviour' });
  });

  it('of who lost all credit and pays again begins with one order', () => {
    expect(recommended({ limit: 0 }).limit).toBe(37_000);
  });

  it('is the limit in force while they pay more than five days late', () => {
    const given = { peaks, statements, limit: 200_000 };
    const paid = (days: number) =>
      monthsBack(13).map((month) => aPaymentMonth(month, { paidTimesDaysBeyond: 100_000 * days }));
    expect(recommended({ ...given, payments: paid(6) }).capacity).toMatchObject({
      amount: 200_000,
      by: 'latePayment',
      late: { days: 6 },
    });
    expect(recommended({ ...given, payments: paid(5) }).capacity.by).toBe('netWorth');
    // Only what was long ago was late.
    const improved = paid(50).map((month, back) => (back < 3 ? aPaymentMonth(month.month) : month));
    expect(recommended({ ...given, payments: improved }).capacity.by).toBe('netWorth');
  });

  it('is none of what is owed only because it is late', () => {
    // All overdue for 90 days, and as much paid in time of late: 45 days, 40 of them too many. 30 / 70 of 2,400 €
    const stopped = { statements, receivables: [aReceivable(90, { unpaid: 300_000 })] };
    expect(recommended(stopped)).toMatchObject({
      need: { amount: 240_000 },
      capacity: { amount: 102_857, by: 'latePayment', late: { days: 45, inTime: 3 / 7 } },
      limit: 100_000,
    });
    // Even who pays at once owes for some days.
    expect(recommended({ ...stopped, paymentDays: 0 }).capacity.late?.inTime).toBe(14 / 54);
  });
});

it('rounds to two digits and to whole units of the currency', () => {
  const of = (currency: string, netWorth: number) => {
    const statements = [aStatement({ currency, totalAssets: netWorth, totalLiabilities: 0 })];
    return recommended({ currency, statements, peaks: { '2026-10': 1e12 } }).limit;
  };
  expect(of('EUR', 1_289_900)).toBe(120_000);
  expect(of('EUR', 9_999)).toBe(900);
  expect(of('EUR', 999)).toBe(0);
  expect(of('JPY', 1_289_900)).toBe(120_000);
  expect(of('JPY', 129)).toBe(12);
  expect(of('KWD', 1_289_999)).toBe(120_000);
  expect(of('KWD', 99_990_000)).toBe(9_900_000);
});

describe('whatever the account', () => {
  const units = { EUR: 100, JPY: 1, KWD: 1_000 };

  it('the limit is a whole number of whole units, never negative, and neither above the capacity nor far above the need', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...creditClasses), (inputs, creditClass) => {
        const { need, capacity, limit } = recommended(inputs, creditClass);
        const unit = units[inputs.currency as keyof typeof units];
        expect(Number.isSafeInteger(limit / unit)).toBe(true);
        expect(limit).toBeGreaterThanOrEqual(0);
        expect(limit).toBeLessThanOrEqual(capacity.amount);
        expect(limit).toBeLessThanOrEqual(Math.max(need.amount * 1.1, need.amount + unit));
        expect(String(limit).replace(/0+$/, '').length).toBeLessThanOrEqual(limit < 10 * unit ? 9 : 2);
        for (const amount of [need.amount, need.peak, capacity.amount]) {
          expect(Number.isSafeInteger(amount)).toBe(true);
          expect(amount).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a better class never gets a lower limit', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const limits = creditClasses.map((each) => recommended(inputs, each).limit);
        expect(limits).toEqual(limits.toSorted((left, right) => right - left));
      }),
    );
  });

  it('nothing becomes infinite, even of the largest amounts', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const peaks = { '2026-10': most };
    const { need, capacity, limit } = recommended({
      peaks,
      limit: most,
      medianOrder: most,
      ownCapital: most,
    });
    for (const amount of [need.amount, capacity.amount, limit])
      expect(Number.isSafeInteger(amount)).toBe(true);
  });
});
