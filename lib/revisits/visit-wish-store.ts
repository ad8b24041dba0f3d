import { customerPartition } from '../customers/customer-keys.ts';
import type { Row, Table } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import type { Key } from '../platform/table.ts';
import { storedWish } from './visit-schema.ts';
import type { VisitWish } from './visit-wish.ts';

/** Where a wish lies; the planner takes it away in the transaction that plans the visit. */
export function wishKey({ customerId, kind, on }: VisitWish): Key {
  return { pk: customerPartition(customerId), sk: `visitWish#${kind}#${on}` };
}

export function wishRow(wish: VisitWish): Key & Row {
  const { customerId, kind, on } = wish;
  return { ...wishKey(wish), ...wish, ...listedAs('visitWishes', `${on}#${customerId}#${kind}`) };
}

/** Wishes that nobody has taken up, the oldest first, from a position on. */
export function wishesAfter(table: Table, after: string, limit: number): Promise<Page<VisitWish>> {
  return listedAfter(table, 'visitWishes', after, limit, (row) => storedWish.parse(row));
}
