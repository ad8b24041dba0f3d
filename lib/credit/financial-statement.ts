import type { BusinessDate } from '../calendar/calendar.ts';

/**
 * A customer's annual accounts, in integer minor units of one currency. What is absent is not known; equity is assets less
 * liabilities. Losses and what they have eaten up are negative.
 */
export interface FinancialStatement {
  /** The last day of the financial year; of one customer there is one statement for each. */
  readonly periodEnd: BusinessDate;
  readonly currency: string;
  readonly totalAssets: number;
  readonly totalLiabilities: number;
  readonly currentAssets?: number | undefined;
  readonly inventory?: number | undefined;
  readonly receivables?: number | undefined;
  readonly cash?: number | undefined;
  /** Short-term, near to cash. */
  readonly securities?: number | undefined;
  readonly currentLiabilities?: number | undefined;
  readonly retainedEarnings?: number | undefined;
  readonly sales?: number | undefined;
  /** Sales on credit; all sales where it is not told apart. */
  readonly creditSales?: number | undefined;
  readonly costOfSales?: number | undefined;
  /** Earnings before interest and taxes. */
  readonly operatingProfit?: number | undefined;
  readonly interestExpense?: number | undefined;
  readonly netProfit?: number | undefined;
  /** What the year wrote off of fixed assets, as a positive amount: a cost that takes no cash. */
  readonly depreciation?: number | undefined;
}
