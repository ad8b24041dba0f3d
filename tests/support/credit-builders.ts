import fc from 'fast-check';
import type { FinancialStatement } from '../../lib/credit/financial-statement.ts';

/** A sound wholesaler, in cents. */
export const aStatement: FinancialStatement = {
  periodEnd: '2025-12-31',
  currency: 'EUR',
  totalAssets: 1_000_000,
  totalLiabilities: 600_000,
  currentAssets: 500_000,
  inventory: 200_000,
  receivables: 180_000,
  cash: 60_000,
  securities: 40_000,
  currentLiabilities: 250_000,
  retainedEarnings: 150_000,
  sales: 2_000_000,
  creditSales: 1_800_000,
  costOfSales: 1_500_000,
  operatingProfit: 120_000,
  interestExpense: 30_000,
  netProfit: 70_000,
  depreciation: 50_000,
};

/** Zeros, losses and absurd amounts among sound ones. */
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);

/** Whatever a statement may say, sense or not. */
export const anyStatement: fc.Arbitrary<FinancialStatement> = fc.record(
  {
    periodEnd: fc.constantFrom('2024-12-31', '2025-12-31'),
    currency: fc.constantFrom('EUR', 'JPY'),
    totalAssets: amount,
    totalLiabilities: amount,
    currentAssets: amount,
    inventory: amount,
    receivables: amount,
    cash: amount,
    securities: amount,
    currentLiabilities: amount,
    retainedEarnings: amount,
    sales: amount,
    creditSales: amount,
    costOfSales: amount,
    operatingProfit: amount,
    interestExpense: amount,
    netProfit: amount,
    depreciation: amount,
  },
  { requiredKeys: ['periodEnd', 'currency', 'totalAssets', 'totalLiabilities'] },
);

const worth = fc.integer({ min: 1, max: 1_000_000_000 });
const result = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

/** All of a statement is told. */
export type WholeStatement = {
  readonly [field in keyof FinancialStatement]-?: NonNullable<FinancialStatement[field]>;
};

/** A statement that tells everything, whose parts do not exceed the whole. */
export const wholeStatement: fc.Arbitrary<WholeStatement> = fc
  .record({
    totalAssets: worth,
    liabilities: fc.double({ min: 0.01, max: 1.5, noNaN: true }),
    current: fc.double({ min: 0.01, max: 1, noNaN: true }),
    inventory: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
    receivables: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
    cash: fc.double({ min: 0, max: 0.1, noNaN: true }),
    securities: fc.double({ min: 0, max: 0.1, noNaN: true }),
    shortTerm: fc.double({ min: 0.01, max: 1, noNaN: true }),
    retainedEarnings: result,
    sales: worth,
    creditSales: worth,
    costOfSales: worth,
    operatingProfit: result,
    interestExpense: worth,
    netProfit: result,
    depreciation: worth,
  })
  .map(({ liabilities, current, inventory, receivables, cash, securities, shortTerm, ...told }) => {
    const totalAssets = told.totalAssets + 10_000;
    const totalLiabilities = Math.ceil(totalAssets * liabilities);
    const currentAssets = Math.ceil(totalAssets * current);
    return {
      ...told,
      periodEnd: '2025-12-31',
      currency: 'EUR',
      totalAssets,
      totalLiabilities,
      currentAssets,
      inventory: Math.ceil(currentAssets * inventory),
      receivables: Math.ceil(currentAssets * receivables),
      cash: Math.floor(currentAssets * cash),
      securities: Math.floor(currentAssets * securities),
      currentLiabilities: Math.ceil(totalLiabilities * shortTerm),
    };
  });
