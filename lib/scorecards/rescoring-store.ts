import * as z from 'zod/mini';
import { orderIdIn } from '../orders/order-store.ts';
import { queryPage, type Row, type Table } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { companyPartition, customerPrefix, type Key, table as keys } from '../platform/table.ts';
import { putGuarded } from '../platform/transactions.ts';
import type { Rescoring } from './rescoring.ts';

const rescoringRowSchema = z.object({
  customerId: z.optional(z.string()),
  change: z.string(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  notBefore: z.string(),
  checkpoint: z.optional(z.object({ customerId: z.string(), after: z.string() })),
  left: z.array(z.string()),
  version: z.int(),
});

/** So many open re-scorings are read in one page. */
const AT_ONCE = 100;

/** A re-scoring as kept: whoever goes on with it replaces the version that it has read. */
export type OpenRescoring = Rescoring & { readonly version: number };

/** The row of a re-scoring, in the partition of whom it is about: who may change settings there may open it. */
export function rescoringRow(rescoring: Rescoring, version = 1): Key & Row {
  const { customerId, change, notBefore } = rescoring;
  const place = `${notBefore}#${customerId ?? ''}#${change}`;
  return { ...keyOf(rescoring), ...rescoring, version, ...listedAs('openRescorings', place) };
}

function keyOf({ customerId, change }: Rescoring): Key {
  const pk = customerId === undefined ? companyPartition : `${customerPrefix}${customerId}`;
  return { pk, sk: `rescoring#${change}` };
}

/** Those that have waited long enough, the oldest first; what was opened a moment ago may be missing. */
export async function* dueRescorings(table: Table, now: Date): AsyncGenerator<OpenRescoring> {
  for (let after = '', isLast = false; !isLast; ) {
    const page = await listedAfter(table, 'openRescorings', after, AT_ONCE, (row) =>
      rescoringRowSchema.parse(row),
    );
    for (const { position, item } of page.found) {
      if (item.notBefore > now.toISOString()) return;
      yield item;
      after = position;
    }
    isLast = page.isLast;
  }
}

/** @returns false when another run has gone on with it meanwhile */
export async function saveProgress(table: Table, { version, ...rescoring }: OpenRescoring): Promise<boolean> {
  const row = rescoringRow(rescoring, version);
  return (await putGuarded(table, { row, replaces: version - 1 })) === undefined;
}

/** Closes it: the row stays to tell that it was done, and leaves the list. */
export async function closeRescoring(
  table: Table,
  { version, left: _, ...rescoring }: OpenRescoring,
  now: Date,
): Promise<void> {
  const finished = { ...rescoring, left: [], version: version + 1, finishedAt: now.toISOString() };
  await putGuarded(table, { row: { ...keyOf(finished), ...finished }, replaces: version });
}

const scoredOrderRow = z.object({ pk: z.string(), dueAs: z.string(), placedOn: z.string() });

/** An order that has a score, and the business date on which it was placed. */
export interface ScoredOrder {
  readonly orderId: string;
  readonly placedOn: string;
}

/** The orders of a customer that have a score, from a position on. */
export async function scoredOrdersAfter(
  table: Table,
  customerId: string,
  after: string,
  limit: number,
): Promise<Page<ScoredOrder>> {
  const { ordersByCustomer: index } = keys.indexes;
  const { rows, isLast } = await queryPage(
    table,
    {
      IndexName: 'ordersByCustomer' satisfies keyof typeof keys.indexes,
      KeyConditionExpression: `${index.partitionKey} = :customer AND ${index.sortKey} > :after`,
      // A position is that of an order already done; `!` comes behind it, and before all others.
      values: { ':customer': customerId, ':after': `${after}!` },
    },
    limit,
  );
  const found = rows.map((row) => {
    const { pk, dueAs: position, placedOn } = scoredOrderRow.parse(row);
    return { position, item: { orderId: orderIdIn(pk), placedOn } };
  });
  return { found, isLast };
}
