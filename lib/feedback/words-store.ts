import * as z from 'zod/mini';
import { personalKey } from '../customers/customer-keys.ts';
import { get, query, type Row, type Table } from '../platform/dynamo.ts';
import { type Key, table as keys } from '../platform/table.ts';

/**
 * What people said in their own words is personal: it lies apart, among the personal rows of the customer, named after
 * the row (`owner`, its sort key) that it belongs to.
 */
const wordsRow = z.object({ text: z.string() });

/** The row that keeps the words belonging to another row. */
export function rowOfWords(customerId: string, owner: string, text: string): Key & Row {
  return { ...personalKey(customerId, owner), text };
}

/** The words belonging to a row; undefined where there are none, or none any more. */
export async function getWords(table: Table, customerId: string, owner: string): Promise<string | undefined> {
  const row = await get(table, personalKey(customerId, owner));
  return row && wordsRow.parse(row).text;
}

/** The words that are kept for the owners from one to another, both inclusive, by owner. */
export async function wordsBetween(
  table: Table,
  customerId: string,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, string>> {
  const { pk, sk } = personalKey(customerId, '');
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :pk AND ${keys.sortKey} BETWEEN :from AND :to`,
    values: { ':pk': pk, ':from': `${sk}${from}`, ':to': `${sk}${to}` },
    ConsistentRead: true,
  });
  return new Map(rows.map((row) => [String(row[keys.sortKey]).slice(sk.length), wordsRow.parse(row).text]));
}
