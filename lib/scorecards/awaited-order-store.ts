import * as z from 'zod/mini';
import type { Fact } from '../facts/fact.ts';
import { orderIdIn, orderPartition } from '../orders/order-store.ts';
import { put, putOnce, remove, type Table } from '../platform/dynamo.ts';
import { listedAfter, listedAs } from '../platform/listing.ts';
import type { Key } from '../platform/table.ts';

/** Sort key of the row that lists an order which facts wait for. */
export const AWAITED = 'awaited';

const awaitedRow = z.object({ pk: z.string(), since: z.string() });

export interface Awaited {
  readonly orderId: string;
  /** When the first fact about it was told. */
  readonly since: string;
}

function keyOf(orderId: string): Key {
  return { pk: orderPartition(orderId), sk: AWAITED };
}

/** Lists an order as one that facts wait for, unless it is listed, or was and has been told of. */
export async function listAwaited(table: Table, orderId: string, facts: readonly Fact[]): Promise<void> {
  const [since] = facts.map(({ recordedAt }) => recordedAt).sort();
  if (!since) return;
  const place = listedAs('awaitedOrders', `${since}#${orderId}`);
  await putOnce(table, { ...keyOf(orderId), since, ...place });
}

export async function removeAwaited(table: Table, orderId: string): Promise<void> {
  await remove(table, keyOf(orderId));
}

/** Keeps that it was told of, so that it is told once: the row stays, without its place in the list. */
export async function noteAwaitedTold(table: Table, { orderId, since }: Awaited): Promise<void> {
  await put(table, { ...keyOf(orderId), since });
}

/** The orders that facts have waited for since before an instant, the longest first; at most `limit`. */
export async function awaitedSince(table: Table, before: Date, limit: number): Promise<Awaited[]> {
  const { found } = await listedAfter(table, 'awaitedOrders', '', limit, (row) => awaitedRow.parse(row));
  return found
    .map(({ item }) => ({ orderId: orderIdIn(item.pk), since: item.since }))
    .filter(({ since }) => since < before.toISOString());
}
