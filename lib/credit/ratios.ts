import { daysBetween } from '../calendar/calendar.ts';
import type { FinancialStatement } from './financial-statement.ts';
import { difference, type Fraction, limitOf, quotientOf, sum } from './fraction.ts';

export const ratioNames = [
  'assetLiability',
  'equityShare',
  'debtToEquity',
  'longTermCapitalShare',
  'retainedEarningsShare',
  'current',
  'quick',
  'cash',
  'cashShare',
  'receivablesTurnover',
  'inventoryTurnover',
  'returnOnAssets',
  'returnOnSales',
  'returnOnCost',
  'cashMargin',
  'interestCover',
  'interestBurden',
  'salesGrowth',
] as const;
export type RatioName = (typeof ratioNames)[number];

export interface Ratio {
  readonly formula: string;
  /** How the handbook reads it (§6). */
  readonly yardstick?: string;
  readonly of: (statement: FinancialStatement, before: FinancialStatement | undefined) => Fraction;
}

export const ratios: Readonly<Record<RatioName, Ratio>> = {
  assetLiability: {
    formula: 'total liabilities / total assets',
    yardstick: 'lower is safer',
    of: ({ totalLiabilities, totalAssets }) => ({ numerator: totalLiabilities, denominator: totalAssets }),
  },
  equityShare: {
    formula: 'equity / total assets',
    of: ({ totalAssets, totalLiabilities }) => ({
      numerator: difference(totalAssets, totalLiabilities),
      denominator: totalAssets,
    }),
  },
  debtToEquity: {
    formula: 'total liabilities / equity',
    of: ({ totalAssets, totalLiabilities }) => ({
      numerator: totalLiabilities,
      denominator: difference(totalAssets, totalLiabilities),
    }),
  },
  longTermCapitalShare: {
    formula: '(total assets − current liabilities) / total assets',
    of: ({ totalAssets, currentLiabilities }) => ({
      numerator: difference(totalAssets, currentLiabilities),
      denominator: totalAssets,
    }),
  },
  retainedEarningsShare: {
    formula: 'retained earnings / total assets',
    of: ({ retainedEarnings, totalAssets }) => ({ numerator: retainedEarnings, denominator: totalAssets }),
  },
  current: {
    formula: 'current assets / current liabilities',
    yardstick: '2:1 is sound, 1:1 the floor',
    of: ({ currentAssets, currentLiabilities }) => ({
      numerator: currentAssets,
      denominator: currentLiabilities,
    }),
  },
  quick: {
    formula: '(current assets − inventory) / current liabilities',
    yardstick: '1:1 is sound, 0.5:1 the floor',
    of: ({ currentAssets, inventory, currentLiabilities }) => ({
      numerator: difference(currentAssets, inventory),
      denominator: currentLiabilities,
    }),
  },
  cash: {
    formula: '(cash + securities) / current liabilities',
    yardstick: 'higher is safer',
    of: (statement) => ({ numerator: liquid(statement), denominator: statement.currentLiabilities }),
  },
  cashShare: {
    formula: '(cash + securities) / current assets',
    yardstick: 'higher is safer',
    of: (statement) => ({ numerator: liquid(statement), denominator: statement.currentAssets }),
  },
  receivablesTurnover: {
    formula: 'credit sales / average receivables',
    of: ({ creditSales, sales, receivables }, before) => ({
      numerator: creditSales ?? sales,
      denominator: average(receivables, before?.receivables),
    }),
  },
  inventoryTurnover: {
    formula: 'cost of sales / average inventory',
    of: ({ costOfSales, inventory }, before) => ({
      numerator: costOfSales,
      denominator: average(inventory, before?.inventory),
    }),
  },
  returnOnAssets: {
    formula: 'net profit / average total assets',
    of: ({ netProfit, totalAssets }, before) => ({
      numerator: netProfit,
      denominator: average(totalAssets, before?.totalAssets),
    }),
  },
  returnOnSales: {
    formula: 'net profit / sales',
    of: ({ netProfit, sales }) => ({ numerator: netProfit, denominator: sales }),
  },
  returnOnCost: {
    formula: 'net profit / cost of sales',
    of: ({ netProfit, costOfSales }) => ({ numerator: netProfit, denominator: costOfSales }),
  },
  cashMargin: {
    formula: '(net profit + depreciation) / sales',
    // Where depreciation is not told apart none is counted: never more is claimed than is known.
    of: ({ netProfit, depreciation = 0, sales }) => ({
      numerator: sum(netProfit, depreciation),
      denominator: sales,
    }),
  },
  interestCover: {
    formula: 'operating profit / interest expense',
    of: ({ operatingProfit, interestExpense }) => ({
      numerator: operatingProfit,
      denominator: interestExpense,
    }),
  },
  interestBurden: {
    formula: 'interest expense / sales',
    of: ({ interestExpense, sales }) => ({ numerator: interestExpense, denominator: sales }),
  },
  salesGrowth: {
    formula: 'sales / sales of the year before − 1',
    of: ({ sales }, before) => ({ numerator: difference(sales, before?.sales), denominator: before?.sales }),
  },
};

/**
 * Undefined where it is not available: something of it is not known, or its denominator is not above zero.
 * @param previous the statement before, of any year and currency; it counts only where it is that of the year before in the
 *   same currency: else averages are taken of the year's end alone
 */
export function ratioOf(
  name: RatioName,
  statement: FinancialStatement,
  previous: FinancialStatement | undefined,
): number | undefined {
  return quotientOf(fractionOf(name, statement, previous));
}

/** As {@link ratioOf}, but infinite where the denominator is nothing: to be weighed, never to be shown. */
export function ratioLimitOf(
  name: RatioName,
  statement: FinancialStatement,
  previous: FinancialStatement | undefined,
): number | undefined {
  return limitOf(fractionOf(name, statement, previous));
}

function fractionOf(
  name: RatioName,
  statement: FinancialStatement,
  previous: FinancialStatement | undefined,
): Fraction {
  const isComparable = previous !== undefined && isYearBefore(previous, statement);
  return ratios[name].of(statement, isComparable ? previous : undefined);
}

/** A financial year may be longer than a calendar year, by half of one at most. */
const LONGEST_YEAR_DAYS = 550;

function isYearBefore(previous: FinancialStatement, statement: FinancialStatement): boolean {
  const days = daysBetween(previous.periodEnd, statement.periodEnd);
  return previous.currency === statement.currency && days > 0 && days <= LONGEST_YEAR_DAYS;
}

/** Securities that are not told are taken as none. */
function liquid({ cash, securities = 0 }: FinancialStatement): number | undefined {
  return sum(cash, securities);
}

function average(end: number | undefined, begin: number | undefined): number | undefined {
  if (end === undefined || begin === undefined) return end;
  return (end + begin) / 2;
}
