import { quotientOf } from './fraction.ts';

export interface SalesOutstanding {
  /** All that is owed of invoices, in minor units. */
  readonly receivables: number;
  /** Of that, what is not yet due. */
  readonly currentReceivables: number;
  /** Sold on credit in the days before, in the same currency. */
  readonly creditSales: number;
  readonly days: number;
}

/** Over how many days' sales the customer still owes; undefined where nothing was sold on credit. */
export function daysSalesOutstanding({
  receivables,
  creditSales,
  days,
}: SalesOutstanding): number | undefined {
  return quotientOf({ numerator: receivables * days, denominator: creditSales });
}

/** What it would be if all had paid in time: the difference is what lateness costs. */
export function bestPossibleDaysSalesOutstanding(outstanding: SalesOutstanding): number | undefined {
  return daysSalesOutstanding({ ...outstanding, receivables: outstanding.currentReceivables });
}
