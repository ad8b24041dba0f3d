import fc from 'fast-check';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { creditClasses, type ReviewInputs, sectors } from '../../../lib/credit/review-inputs.ts';
import { tiers } from '../../../lib/customers/customer.ts';
import { aPaymentMonth, aReceivable, aReviewedAccount, aStatement, asOf, monthsBack } from './builders.ts';

/** Up to a billion euros, yen or fils: from nothing to all. */
const anAmount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.integer({ min: 0, max: 100_000_000_000 }),
);

const aPaidMonth = (month: string) =>
  fc
    .record({
      paid: anAmount,
      days: fc.integer({ min: -30, max: 200 }),
      late: fc.double({ min: 0, max: 1, noNaN: true }),
      broken: fc.nat(3),
    })
    .map(({ paid, days, late, broken }) =>
      aPaymentMonth(month, {
        paid,
        paidTimesDaysBeyond: 0 + paid * days,
        paidVeryLate: Math.floor(paid * late),
        promises: broken,
        brokenPromises: broken,
      }),
    );

const anOpenInvoice = fc
  .record({
    days: fc.integer({ min: -60, max: 400 }),
    unpaid: fc.oneof(anAmount, fc.integer({ min: -10_000, max: -1 })),
    dispute: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ days, unpaid, dispute }) =>
    aReceivable(days, {
      unpaid,
      ...(dispute === undefined ? {} : { dispute: { right: 'quantity', isOurs: dispute } as const }),
    }),
  );

const aYearEnd = fc
  .record({
    daysAgo: fc.integer({ min: -30, max: 1_000 }),
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    totalAssets: anAmount,
    totalLiabilities: anAmount,
  })
  .map(({ daysAgo, ...rest }) => aStatement({ ...rest, periodEnd: addDays(asOf, -daysAgo) }));

function byMonth(count: number): fc.Arbitrary<Record<string, number>> {
  return fc
    .tuple(fc.integer({ min: 0, max: count }), fc.array(anAmount, { minLength: count, maxLength: count }))
    .map(([known, values]) =>
      Object.fromEntries(monthsBack(known).map((month, index) => [month, values[index] ?? 0])),
    );
}

/** Any account, however odd. */
export const anyInputs: fc.Arbitrary<ReviewInputs> = fc
  .record({
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    limit: anAmount,
    tier: fc.constantFrom(...tiers),
    paymentDays: fc.constantFrom(0, 14, 30, 60),
    openedOn: fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(asOf, -days)),
    exposure: fc.oneof(anAmount, fc.integer({ min: -1_000_000, max: 0 })),
    held: anAmount,
    peaks: byMonth(13),
    deposits: anAmount,
    collateral: anAmount,
    receivables: fc.array(anOpenInvoice, { maxLength: 6 }),
    payments: fc
      .integer({ min: 0, max: 14 })
      .chain((count) => fc.tuple(...monthsBack(count).map((month) => aPaidMonth(month)))),
    ordered: byMonth(24),
    medianOrder: fc.option(anAmount, { nil: undefined }),
    statements: fc
      .array(aYearEnd, { maxLength: 3 })
      .map((all) => all.toSorted((left, right) => (left.periodEnd < right.periodEnd ? 1 : -1))),
    sector: fc.option(fc.constantFrom(...sectors), { nil: undefined }),
    ownCapital: fc.option(anAmount, { nil: undefined }),
    lastClass: fc.option(fc.constantFrom(...creditClasses), { nil: undefined }),
  })
  .map((given) => aReviewedAccount(given));
