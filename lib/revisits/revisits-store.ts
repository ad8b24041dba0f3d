import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { customerPartition } from '../customers/customer-keys.ts';
import { getMany } from '../platform/batches.ts';
import { get, putOnce, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { partOf } from '../platform/spread.ts';
import type { Key } from '../platform/table.ts';
import { guard, putGuarded } from '../platform/transactions.ts';
import type { Awaited, Revisits, Waiting } from './revisits.ts';
import { storedRevisits } from './visit-schema.ts';

/** Customers who wait are spread over so many index partitions, for those of a whole night are written within minutes. */
export const REVISIT_SHARDS = 8;

export function revisitsKey(customerId: string): Key {
  return { pk: customerPartition(customerId), sk: 'revisits' };
}

function revisitsIn(row: Row): Revisits {
  return storedRevisits.parse(row);
}

/** Who waits is listed by the day of the next look, who is to be visited by the day of the visit. */
export function revisitsRow(revisits: Revisits): Key & Row {
  return { ...revisitsKey(revisits.customerId), ...revisits, ...placeOf(revisits) };
}

function placeOf({ customerId, open, lookOn }: Revisits) {
  if (open) return listedAs('visits', `${open.plannedFor}#${customerId}`);
  return listedAs(`revisits#${partOf(customerId, REVISIT_SHARDS)}`, `${lookOn}#${customerId}`);
}

export async function getRevisits(table: Table, customerId: string): Promise<Revisits | undefined> {
  const row = await get(table, revisitsKey(customerId));
  return row && revisitsIn(row);
}

/** Those of some customers who have any, by customer. */
export async function revisitsById(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Revisits>> {
  const rows = await getMany(table, customerIds.map(revisitsKey));
  return new Map(rows.map((row) => revisitsIn(row)).map((each) => [each.customerId, each]));
}

/** Customers of a shard who wait, those first who are to be looked at first. */
export function waitingAfter(
  table: Table,
  shard: number,
  after: string,
  limit: number,
): Promise<Page<Waiting>> {
  return listedAfter(table, `revisits#${shard}`, after, limit, (row) => {
    const revisits = revisitsIn(row);
    if (revisits.open) throw new Error(`${revisits.customerId} is listed as waiting, and is to be visited.`);
    return revisits;
  });
}

/** Customers who are to be visited, by the day of the visit (`2026-03-02#nordwind`), from a position on. */
export function visitsAfter(table: Table, after: string, limit: number): Promise<Page<Awaited>> {
  return listedAfter(table, 'visits', after, limit, (row) => {
    const revisits = revisitsIn(row);
    if (!revisits.open) throw new Error(`${revisits.customerId} is listed as to be visited, and waits.`);
    return revisits;
  });
}

/** Keeps them as the version after the one that they were decided by; 0 where there was none. */
export function revisitsWrite(table: Table, next: Revisits): TransactWriteItem {
  return { Put: { TableName: table.name, Item: toItem(revisitsRow(next)), ...guard(next.version - 1) } };
}

/** Has a customer looked at from the first delivery on, unless that is so already. @returns what is there instead */
export async function putFirst(table: Table, first: Waiting): Promise<Revisits | undefined> {
  const instead = await putOnce(table, revisitsRow(first));
  return instead && revisitsIn(instead);
}

/** The same alone. @returns false when another change came first */
export async function replaceRevisits(table: Table, next: Revisits): Promise<boolean> {
  const guarded = { row: revisitsRow(next), replaces: next.version - 1 };
  return (await putGuarded(table, guarded)) === undefined;
}
