import type { BusinessDate } from '../calendar/calendar.ts';
import { SEGMENTS } from '../churn/summary-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { type CustomerFigures, figuresOf } from './figures.ts';
import { type CutOffsByCurrency, cutOffsOf } from './judge-tier.ts';
import { reviewPage } from './review-page.ts';

/** Where the customers of each currency are divided as of a date: one pass over all of them, of whom a few figures are held. */
export async function rankCustomers(table: Table, asOf: BusinessDate): Promise<CutOffsByCurrency> {
  const byCurrency = new Map<string, CustomerFigures[]>();
  for (let segment = 0; segment < SEGMENTS; segment++) {
    for (let after = '', isLast = false; !isLast; ) {
      const page = await reviewPage(table, segment, after, asOf);
      for (const { customer, summary } of page.customers) {
        const figures = summary && figuresOf(summary, customer.contract?.marginPercent, asOf);
        if (figures?.currency === undefined) continue;
        const known = byCurrency.get(figures.currency);
        if (known) known.push(figures);
        else byCurrency.set(figures.currency, [figures]);
      }
      ({ last: after, isLast } = page);
    }
  }
  return Object.fromEntries([...byCurrency].map(([currency, customers]) => [currency, cutOffsOf(customers)]));
}
