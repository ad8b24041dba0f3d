import type { Tier } from '../customers/customer.ts';
import type { Table } from '../platform/dynamo.ts';
import { addUpDays, orderDayOf, type WrittenDay } from './order-day.ts';
import { orderDaysOf } from './order-day-store.ts';
import { type CustomerSummary, emptySummary, lastDayOf, summaryOf, withDay } from './summary.ts';
import type { KnownSummary } from './summary-schema.ts';
import { getSummaries, putSummary } from './summary-store.ts';

/** Where others order for the same customer meanwhile, what they changed is taken in with the next try; or by the next run. */
const TRIES = 3;

/**
 * Brings the summaries of customers up to date after changes of their order days. What follows a summary that lacks only these
 * changes is added to it; else, as for an order that arrived late or was called off, it is made anew of all order days.
 * Summaries that others change all the time stay behind: their stamps tell, and the next run makes them anew.
 * @param changes those just written, one of each write
 */
export async function refreshSummaries(
  table: Table,
  changes: readonly WrittenDay[],
  tierOf: (customerId: string) => Tier,
): Promise<void> {
  const byCustomer = Map.groupBy(changes, ({ customerId }) => customerId);
  for (let attempt = 0; attempt < TRIES && byCustomer.size > 0; attempt++) {
    const known = await getSummaries(table, [...byCustomer.keys()]);
    await Promise.all(
      [...byCustomer].map(async ([customerId, own]) => {
        const before = known.get(customerId);
        const isDone =
          !before ||
          before.made === before.changes ||
          (await putSummary(
            table,
            customerId,
            followed(before, own, tierOf(customerId)) ??
              summaryOf(customerId, tierOf(customerId), await orderDaysOf(table, customerId)),
            before.changes,
          ));
        if (isDone) byCustomer.delete(customerId);
      }),
    );
  }
}

/** Makes the summary of a customer anew of all order days. */
export async function rebuildSummary(
  table: Table,
  { customerId, changes, summary }: KnownSummary,
): Promise<CustomerSummary | undefined> {
  const rebuilt = summaryOf(customerId, summary?.tier ?? 'regular', await orderDaysOf(table, customerId));
  await putSummary(table, customerId, rebuilt, changes);
  return rebuilt;
}

/** The summary with order days that come after all it holds; undefined where that is not all that changed. */
function followed(
  { customerId, changes, made, writtenBy, summary }: KnownSummary,
  own: readonly WrittenDay[],
  tier: Tier,
): CustomerSummary | undefined {
  // As many as are missing may be others: only those written last are surely not in it.
  const isMissing = own.every((change) => change.writtenBy === writtenBy);
  if (!isMissing || made + own.length !== changes) return undefined;
  const days = addUpDays(own)
    .sort((left, right) => (left.date < right.date ? -1 : 1))
    .map(({ date, counts }) =>
      Object.values(counts).every((count) => count > 0) ? orderDayOf(date, counts) : undefined,
    );
  let next = summary && { ...summary, tier };
  for (const day of days) {
    if (!day || (next && day.date <= lastDayOf(next))) return undefined;
    next = withDay(next ?? emptySummary(customerId, tier, day.date), day);
  }
  return next;
}
