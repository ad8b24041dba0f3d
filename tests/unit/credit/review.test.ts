import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { type CreditPolicy, creditPolicy } from '../../../lib/credit/credit-policy.ts';
import { type Review, reviewAccount } from '../../../lib/credit/review.ts';
import type { ReviewInputs } from '../../../lib/credit/review-inputs.ts';
import { supposing } from '../../../lib/credit/supposition.ts';
import { tiers } from '../../../lib/customers/customer.ts';
import { anyInputs } from '../../support/credit/arbitrary.ts';
import {
  aPaymentMonth,
  aReceivable,
  aReviewedAccount,
  aStatement,
  asOf,
  byEquity,
  monthsBack,
} from '../../support/credit/builders.ts';

const review = (inputs: ReviewInputs, policy: CreditPolicy = creditPolicy) =>
  reviewAccount(inputs, policy, byEquity);
const of = (given: Partial<ReviewInputs>) => review(aReviewedAccount(given));
const paidLate = (days: number, given = {}) =>
  monthsBack(13).map((month) => aPaymentMonth(month, { paidTimesDaysBeyond: 100_000 * days, ...given }));

describe('the outcome', () => {
  // 2,400 € are recommended.
  it.each([
    ['regular', 300_000, { kind: 'unchanged' }],
    ['regular', 320_000, { kind: 'applied', limit: 240_000 }],
    ['key', 301_000, { kind: 'proposed', limit: 240_000, lastDay: '2026-11-24' }],
    ['regular', 330_000, { kind: 'proposed', limit: 240_000, lastDay: '2026-11-24' }],
    ['regular', 220_000, { kind: 'unchanged' }],
    ['regular', 213_000, { kind: 'applied', limit: 240_000 }],
    ['regular', 208_000, { kind: 'proposed', limit: 240_000, lastDay: '2026-11-24' }],
    ['potential', 208_000, { kind: 'applied', limit: 240_000 }],
    ['potential', 199_000, { kind: 'proposed', limit: 240_000, lastDay: '2026-11-24' }],
    ['key', 199_000, { kind: 'applied', limit: 240_000 }],
    ['key', 191_000, { kind: 'proposed', limit: 240_000, lastDay: '2026-11-24' }],
  ] as const)('for a %s customer at a limit of %i is %o', (tier, limit, outcome) => {
    expect(of({ tier, limit }).outcome).toEqual(outcome);
  });

  it('where they can bear less comes sooner than where they need less', () => {
    // 2,000 € less than a fifth below the limit.
    expect(of({ limit: 240_000, peaks: { '2026-11': 170_000 } }).outcome.kind).toBe('unchanged');
    const statements = [aStatement({ totalAssets: 4_000_000, totalLiabilities: 2_000_000 })];
    expect(of({ limit: 240_000, statements, lastClass: 'strong', sector: 'growing' })).toMatchObject({
      recommendation: { limit: 200_000 },
      outcome: { kind: 'applied', limit: 200_000 },
    });
  });
});

describe('the next review', () => {
  it.each([
    ['yearly of who is strong', {}, addDays(asOf, 365), 'class'],
    ['quarterly of who is sound', { payments: paidLate(7) }, addDays(asOf, 91), 'class'],
    [
      'monthly of who is weak',
      { payments: paidLate(40, { paidVeryLate: 10_000 }) },
      addDays(asOf, 30),
      'class',
    ],
    ['quarterly in the first year', { openedOn: addDays(asOf, -364) }, addDays(asOf, 91), 'youngAccount'],
    [
      'monthly while something is very late',
      { receivables: [aReceivable(31, { unpaid: 1 })] },
      addDays(asOf, 30),
      'overdue',
    ],
    [
      'when annual accounts become too old',
      { statements: [aStatement({ periodEnd: addDays(asOf, -700), totalLiabilities: 0 })] },
      addDays(asOf, 31),
      'oldStatement',
    ],
  ] as const)('is due %s', (_, given, on, because) => {
    expect(of(given).nextReview).toEqual({ on, because });
  });
});

describe('the reasons', () => {
  it('tell every point, what is needed, what can be borne, what follows and what would change it', () => {
    const late = {
      receivables: [aReceivable(45), aReceivable(70)],
      payments: paidLate(18, { paidVeryLate: 20_000 }),
      lastClass: 'sound' as const,
    };
    // 13 × 1,000 € at 18 days and 500 € each at 45 and 70 days: 20.8 days.
    expect(of(late).reasons).toEqual([
      'Score 52.6 of 100: weak, before sound.',
      'Paid 21 days beyond terms on average: 17 of 31.8 points.',
      '26\u00a0% of what was paid or is overdue is more than 30 days late: 5.4 of 19.1 points.',
      'No promise to pay was broken: 12.7 of 12.7 points.',
      'No collateral and no deposits: 7.3 of 18.2 points.',
      'Orders are worth as much as in the same months a year before: 6.6 of 10.9 points.',
      'How their sector does is not known: 3.6 of 7.3 points.',
      'No recent annual accounts are at hand: judged by behaviour only, the 45 points of capacity and capital are spread over the rest.',
      'Needs EUR\u00a02,400.00: the highest exposure with orders on hold in twelve months, EUR\u00a02,000.00 × 1 for growth × 1.2.',
      'What they can bear is not available, for no net worth in EUR is known: at a weak score EUR\u00a01,200.00, 50\u00a0% of the need and at most 1 × the limit or one order.',
      'EUR\u00a01,200.00 is proposed instead of EUR\u00a03,000.00: a change of more than 25\u00a0% is for a person to decide, by Tue 24 Nov 2026.',
      'Annual accounts with a net worth of EUR\u00a032,000.00 and sound ratios would raise the recommended limit by EUR\u00a0100.00.',
    ]);
  });

  it.each([
    [
      'a limit that stays',
      {},
      /^The limit stays at EUR.3,000.00: EUR.2,400.00 is recommended, within 20.% of it\.$/,
    ],
    ['a limit that moves', { limit: 320_000 }, /^The limit goes from EUR.3,200.00 to EUR.2,400.00\.$/],
    [
      'a key customer’s limit',
      { limit: 320_000, tier: 'key' },
      /: to lower a limit of a key customer is for a person/,
    ],
    [
      'an age',
      { openedOn: '2026-11-09' },
      /^The account is 1 day old: so far no more than 70.% of the points/,
    ],
    [
      'a first year',
      { openedOn: '2026-11-09' },
      /^Needs are not known in the first year: the limit of EUR.3,000.00 /,
    ],
    ['one order', { peaks: {}, exposure: 0 }, /^Needs EUR.250.00: one order of middling size\.$/],
    [
      'nothing paid',
      { payments: [] },
      /^Nothing was paid in twelve months, and nothing is overdue: 22.3 of 31.8/,
    ],
    ['early payment', { payments: paidLate(-3) }, /^Paid 3 days before it was due on average: 31.8 of 31.8/],
    [
      'a net worth',
      { statements: [aStatement()] },
      /^Can bear EUR.3,750.00: 10.% of a net worth of EUR.50,000.00 × 0.75/,
    ],
    [
      'our own capital',
      { ownCapital: 900_000 },
      /^No more than EUR.900.00 is risked with one customer: 10.% of our own/,
    ],
    [
      'late payment',
      { payments: paidLate(11), limit: 100_000 },
      /^Can have no more than EUR.1,000.00 while they pay more than 5 days beyond terms, of late 11: /,
    ],
    [
      'no credit',
      { receivables: [aReceivable(400, { unpaid: 9_000_000 })] },
      /^A poor score bears no limit\.$/,
    ],
    ['a ratio', { statements: [aStatement()] }, /^Equity share 0.5: 17.5 of 25 points\.$/],
    ['yen', { currency: 'JPY' }, /^The limit stays at JPY.300,000: /],
    ['fils', { currency: 'KWD' }, /^The limit stays at KWD.300.000: KWD.240.000 is/],
  ] as const)('tell of %s', (_, given, words) => {
    expect(of(given).reasons).toContainEqual(expect.stringMatching(words));
  });
});

describe('what would change it', () => {
  it.each([
    [
      'two months on time',
      { payments: paidLate(15) },
      /^Two months on time would raise the recommended limit by EUR.600.00\.$/,
    ],
    [
      'annual accounts, of who may have no more for want of them',
      { limit: 100_000 },
      /^Annual accounts with a net worth of EUR.32,000.00 and sound ratios would raise the recommended limit by EUR.900.00\.$/,
    ],
    [
      'more security, of who is weak by their annual accounts',
      {
        statements: [aStatement({ totalLiabilities: 7_000_000 })],
        lastClass: 'weak',
        sector: 'shrinking',
      },
      /^Another EUR.2,000.00 of collateral would raise the recommended limit by EUR.700.00\.$/,
    ],
    [
      'more than a year on time, where two months tell nothing',
      {
        payments: paidLate(300, { paidVeryLate: 100_000 }),
        statements: [aStatement({ totalLiabilities: 10_000_000 })],
        collateral: 9_000_000,
      },
      /^13 months on time would raise the score/,
    ],
    [
      'two months paid late, of who has all they need',
      {},
      /^Two months paid 31 days late would lower the recommended limit by EUR.900.00\.$/,
    ],
  ] as const)('is %s', (_, given, words) => {
    expect(of(given).reasons.at(-1)).toMatch(words);
  });
});

describe('whatever the account', () => {
  it('a review comes out again from what it keeps, to the letter', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const first = review(inputs);
        const kept: Review = JSON.parse(JSON.stringify(first));
        expect(kept).toEqual(first);
        expect(review(kept.inputs)).toEqual(kept);
      }),
    );
  });

  it('nothing in it is infinite or no number', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const found = review(inputs);
        expect(numbersIn(found).filter((number) => !Number.isFinite(number))).toEqual([]);
        for (const reason of found.reasons) expect(reason).not.toMatch(/NaN|Infinity|undefined|null|∞/);
      }),
    );
  });

  it('a limit goes no further by itself than its tier may, never by more than a quarter', () => {
    const bold: CreditPolicy = {
      ...creditPolicy,
      bands: {
        key: { raise: 9, lower: 1 },
        potential: { raise: 0.2, lower: 0.25 },
        regular: { raise: 0.15, lower: 0.25 },
      },
    };
    const most = { key: [0.25, 0.25], potential: [0.2, 0.25], regular: [0.15, 0.25] } as const;
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...tiers), (inputs, tier) => {
        const { limit } = inputs;
        const { outcome, recommendation } = review({ ...inputs, tier }, bold);
        const step = recommendation.limit - limit;
        // Who owes more than the limit gets no more from a machine.
        const isExceeded = step > 0 && inputs.exposure > limit;
        const band = isExceeded ? 0 : limit * (most[tier][step > 0 ? 0 : 1] ?? 0);
        if (outcome.kind === 'unchanged') expect(Math.abs(step)).toBeLessThanOrEqual(limit * 0.2);
        else expect(outcome.limit).toBe(recommendation.limit);
        if (outcome.kind === 'applied') expect(Math.abs(step)).toBeLessThanOrEqual(band);
        if (outcome.kind === 'proposed') expect(Math.abs(step)).toBeGreaterThan(band);
      }),
      { numRuns: 500 },
    );
  });

  it('what is said would come of something else does come of it', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { counterfactual, score, recommendation, reasons } = review(inputs);
        if (!counterfactual) return;
        const other = review({ ...supposing(inputs, counterfactual.supposition), lastClass: score.class });
        expect(other.recommendation.limit).toBe(counterfactual.limit);
        expect(other.score.total).toBe(counterfactual.score);
        const limits = other.recommendation.limit - recommendation.limit;
        const points = other.score.total - score.total;
        // What is better never harms, and what is worse never helps.
        const way = counterfactual.supposition.kind === 'late' ? -1 : 1;
        expect((limits || points) * way).toBeGreaterThan(0);
        expect(reasons.at(-1)).toMatch(/ would (raise|lower) the (recommended limit|score) by /);
      }),
      { numRuns: 500 },
    );
  });

  it('there is something that would change it, if anything was ever bought', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const bought = {
          ...inputs,
          openedOn: '2023-11-10',
          payments: [aPaymentMonth('2026-10', { paid: 1_000_000 }), ...inputs.payments],
        };
        expect(review(bought).counterfactual).toBeDefined();
      }),
    );
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}
