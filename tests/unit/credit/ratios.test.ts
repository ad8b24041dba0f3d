import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestPossibleDaysSalesOutstanding,
  daysSalesOutstanding,
} from '../../../lib/credit/days-sales-outstanding.ts';
import type { FinancialStatement } from '../../../lib/credit/financial-statement.ts';
import { type RatioName, ratioLimitOf, ratioOf, ratios } from '../../../lib/credit/ratios.ts';
import { anyStatement, aStatement, wholeStatement } from '../../support/credit-builders.ts';

const yearBefore: FinancialStatement = {
  ...aStatement,
  periodEnd: '2024-12-31',
  totalAssets: 800_000,
  receivables: 120_000,
  inventory: 100_000,
  sales: 1_600_000,
};

const names = Object.keys(ratios).filter((name): name is RatioName => name in ratios);

/** Worked by hand. */
const alone: readonly (readonly [RatioName, number])[] = [
  ['assetLiability', 0.6],
  ['equityShare', 0.4],
  ['debtToEquity', 1.5],
  ['longTermCapitalShare', 0.75],
  ['retainedEarningsShare', 0.15],
  ['current', 2],
  ['quick', 1.2],
  ['cash', 0.4],
  ['cashShare', 0.2],
  ['receivablesTurnover', 10],
  ['inventoryTurnover', 7.5],
  ['returnOnAssets', 0.07],
  ['returnOnSales', 0.035],
  ['returnOnCost', 0.046667],
  ['cashMargin', 0.06],
  ['interestCover', 4],
  ['interestBurden', 0.015],
];

describe('the ratios of a statement', () => {
  it.each(alone)('%s is %d', (name, expected) => {
    expect(ratioOf(name, aStatement, undefined)).toBeCloseTo(expected, 6);
  });

  it.each<readonly [RatioName, number]>([
    ['receivablesTurnover', 12],
    ['inventoryTurnover', 10],
    ['returnOnAssets', 0.077778],
    ['salesGrowth', 0.25],
  ])('%s is %d beside the year before', (name, expected) => {
    expect(ratioOf(name, aStatement, yearBefore)).toBeCloseTo(expected, 6);
  });

  it.each<readonly [string, Partial<FinancialStatement>]>([
    ['is in another currency', { currency: 'USD' }],
    ['is of the same year', { periodEnd: '2025-12-31' }],
    ['is of a later year', { periodEnd: '2026-12-31' }],
    ['is of two years before', { periodEnd: '2023-12-31' }],
  ])('averages are of the year’s end alone where the statement before %s', (_, change) => {
    const before = { ...yearBefore, ...change };
    expect(ratioOf('receivablesTurnover', aStatement, before)).toBe(10);
    expect(ratioOf('returnOnAssets', aStatement, before)).toBe(0.07);
    expect(ratioOf('salesGrowth', aStatement, before)).toBeUndefined();
  });

  it('takes all sales for credit sales, no securities and no depreciation where they are not told', () => {
    const { creditSales, securities, depreciation, ...told } = aStatement;
    expect(ratioOf('receivablesTurnover', told, undefined)).toBeCloseTo(2_000_000 / 180_000, 9);
    expect(ratioOf('cash', told, undefined)).toBe(0.24);
    expect(ratioOf('cashMargin', told, undefined)).toBe(0.035);
  });
});

describe('the ratios of any statement that tells everything', () => {
  it('are as computed once more, beside the year before', () => {
    fc.assert(
      fc.property(wholeStatement, wholeStatement, (now, before) => {
        const previous = { ...before, periodEnd: '2024-12-31' };
        const equity = now.totalAssets - now.totalLiabilities;
        const expected: Readonly<Record<RatioName, number | undefined>> = {
          assetLiability: now.totalLiabilities / now.totalAssets,
          equityShare: equity / now.totalAssets,
          debtToEquity: equity > 0 ? now.totalLiabilities / equity : undefined,
          longTermCapitalShare: 1 - now.currentLiabilities / now.totalAssets,
          retainedEarningsShare: now.retainedEarnings / now.totalAssets,
          current: now.currentAssets / now.currentLiabilities,
          quick: now.currentAssets / now.currentLiabilities - now.inventory / now.currentLiabilities,
          cash: now.cash / now.currentLiabilities + now.securities / now.currentLiabilities,
          cashShare: now.cash / now.currentAssets + now.securities / now.currentAssets,
          receivablesTurnover: (2 * now.creditSales) / (now.receivables + before.receivables),
          inventoryTurnover: (2 * now.costOfSales) / (now.inventory + before.inventory),
          returnOnAssets: (2 * now.netProfit) / (now.totalAssets + before.totalAssets),
          returnOnSales: now.netProfit / now.sales,
          returnOnCost: now.netProfit / now.costOfSales,
          cashMargin: now.netProfit / now.sales + now.depreciation / now.sales,
          interestCover: now.operatingProfit / now.interestExpense,
          interestBurden: now.interestExpense / now.sales,
          salesGrowth: now.sales / before.sales - 1,
        };
        for (const name of names) {
          const value = ratioOf(name, now, previous);
          const should = expected[name];
          if (value === undefined || should === undefined) expect(value, name).toBe(should);
          else expect(Math.abs(value - should), name).toBeLessThan(1e-6 * Math.max(1, Math.abs(should)));
        }
      }),
    );
  });
});

describe('a ratio that is not available', () => {
  it.each<readonly [RatioName, Partial<FinancialStatement>]>([
    ['current', { currentLiabilities: 0 }],
    ['quick', { inventory: undefined }],
    ['cash', { cash: undefined }],
    ['debtToEquity', { totalLiabilities: 1_000_000 }],
    ['debtToEquity', { totalLiabilities: 1_200_000 }],
    ['interestCover', { interestExpense: 0 }],
    ['inventoryTurnover', { inventory: 0 }],
    ['returnOnSales', { sales: -1 }],
    ['assetLiability', { totalAssets: 0 }],
  ])('%s of %o', (name, change) => {
    expect(ratioOf(name, { ...aStatement, ...change }, undefined)).toBeUndefined();
  });

  it('is never told as a figure that is none, whatever the statements say', () => {
    fc.assert(
      fc.property(anyStatement, fc.option(anyStatement, { nil: undefined }), (statement, before) => {
        for (const name of names) {
          const value = ratioOf(name, statement, before);
          if (value !== undefined) expect(value, name).toSatisfy(Number.isFinite);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('tends beyond all bounds where something is divided by nothing, and nowhere else', () => {
    const limit = (change: Partial<FinancialStatement>) =>
      ratioLimitOf('quick', { ...aStatement, ...change }, undefined);
    expect(limit({ currentLiabilities: 0 })).toBe(Number.POSITIVE_INFINITY);
    expect(limit({ currentLiabilities: 0, inventory: 600_000 })).toBe(Number.NEGATIVE_INFINITY);
    expect(limit({ currentLiabilities: 0, inventory: 500_000 })).toBeUndefined();
    expect(limit({ currentLiabilities: undefined })).toBeUndefined();
    expect(limit({ currentLiabilities: -1 })).toBeUndefined();
    expect(limit({})).toBe(1.2);
  });
});

describe('days sales outstanding', () => {
  const outstanding = { receivables: 90_000, currentReceivables: 60_000, creditSales: 180_000, days: 90 };

  it('are the days of sales that are owed, and what they would be if all paid in time', () => {
    expect(daysSalesOutstanding(outstanding)).toBe(45);
    expect(bestPossibleDaysSalesOutstanding(outstanding)).toBe(30);
  });

  it('are not available where nothing was sold on credit', () => {
    expect(daysSalesOutstanding({ ...outstanding, creditSales: 0 })).toBeUndefined();
    expect(bestPossibleDaysSalesOutstanding({ ...outstanding, creditSales: 0 })).toBeUndefined();
  });
});
