import type { BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { upTo } from './order-day.ts';
import { orderDaysOf } from './order-day-store.ts';
import { rebuildSummary } from './refresh-summaries.ts';
import { type CustomerSummary, lastDayOf, summaryOf } from './summary.ts';
import type { KnownSummary } from './summary-schema.ts';
import { summariesAfter } from './summary-store.ts';

/** A customer as of a business date. */
export interface SummaryAsOf {
  readonly known: KnownSummary;
  /** Undefined of one who had not ordered by then. */
  readonly summary: CustomerSummary | undefined;
}

/** So many summaries are read in one page: well within what the store answers at once. */
const PAGE = 500;

/** A page of the customers of a segment as they were at the end of a date. */
export async function summariesAsOf(
  table: Table,
  segment: number,
  after: string,
  asOf: BusinessDate,
): Promise<{ readonly customers: readonly SummaryAsOf[]; readonly isLast: boolean }> {
  const { found, isLast } = await summariesAfter(table, segment, after, PAGE);
  const made = new Map<KnownSummary, CustomerSummary | undefined>();
  // After an outage, and as of a date of the past, these are most of them.
  await inTurns(
    found.filter((known) => !isAsOf(known, asOf)),
    async (known) => {
      made.set(known, await madeAsOf(table, known, asOf));
    },
  );
  const customers = found.map((known) => ({
    known,
    summary: made.has(known) ? made.get(known) : known.summary,
  }));
  return { customers, isLast };
}

function isAsOf({ made, changes, summary }: KnownSummary, asOf: BusinessDate): boolean {
  return made === changes && (!summary || lastDayOf(summary) <= asOf);
}

/** Of the order days up to a date: where the customer has ordered since. One that is behind its order days is made anew on the way. */
export async function madeAsOf(
  table: Table,
  known: KnownSummary,
  asOf: BusinessDate,
): Promise<CustomerSummary | undefined> {
  const summary = known.made === known.changes ? known.summary : await rebuildSummary(table, known);
  if (!summary || lastDayOf(summary) <= asOf) return summary;
  const days = upTo(await orderDaysOf(table, known.customerId), asOf);
  return summaryOf(known.customerId, summary.tier, days);
}
