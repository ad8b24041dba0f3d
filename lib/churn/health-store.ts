import { getMany } from '../platform/batches.ts';
import { get, type Row, type Table } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { customerPrefix, type Key } from '../platform/table.ts';
import { isOfNote } from './churn-state.ts';
import type { Health } from './health.ts';
import { healthIn, storedHealth } from './health-schema.ts';

function healthKey(customerId: string): Key {
  return { pk: `${customerPrefix}${customerId}`, sk: 'health' };
}

/** The row of a customer's health, listed while there is anything to act on. */
export function healthRow(health: Health): Key & Row {
  return {
    ...healthKey(health.customerId),
    ...storedHealth(health),
    ...(isOfNote(health) ? listedAs('customersAtRisk', positionOf(health)) : {}),
  };
}

/** The largest value at risk first within a currency; those of unknown value last. */
function positionOf({ customerId, valueAtRisk }: Health): string {
  const most = Number.MAX_SAFE_INTEGER;
  const below = most - Math.min(most, valueAtRisk?.amount ?? 0);
  return `${valueAtRisk?.currency ?? '~'}#${String(below).padStart(String(most).length, '0')}#${customerId}`;
}

/** What was found of a customer when its state last changed; undefined where it never did. */
export async function getHealth(table: Table, customerId: string): Promise<Health | undefined> {
  const row = await get(table, healthKey(customerId));
  return row && healthIn(row);
}

/** The same of many customers, by id. */
export async function getHealths(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Health>> {
  const rows = await getMany(table, customerIds.map(healthKey));
  return new Map(rows.map(healthIn).map((health) => [health.customerId, health]));
}

/**
 * Customers who are not steady or send less, the largest value at risk first, by currency or of one, from a position on.
 */
export async function healthsAtRiskAfter(
  table: Table,
  after: string,
  limit: number,
  currency?: string,
): Promise<Page<Health>> {
  const prefix = currency === undefined ? '' : `${currency}#`;
  const start = after === '' ? prefix : after;
  const page = await listedAfter(table, 'customersAtRisk', start, limit, healthIn);
  const found = page.found.filter(({ position }) => position.startsWith(prefix));
  return { found, isLast: page.isLast || found.length < page.found.length };
}
