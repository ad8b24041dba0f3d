import { type AttributeValue, BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Row, remove, type Table, toItem } from './dynamo.ts';
import { pause } from './pause.ts';
import { Refusal } from './refusal.ts';
import type { Key } from './table.ts';

/** What DynamoDB takes in one request. */
const MOST_READ = 100;
/** As many deletions as may be under way at once; so many connections the client opens anyway. */
const MOST_REMOVED = 25;
const ATTEMPTS = 5;

/**
 * Reads the rows of many keys, 100 a trip, in no order; keys without a row are left out.
 * @throws Refusal when the table is too busy for all of them
 */
export async function getMany(table: Table, keys: readonly Key[]): Promise<Row[]> {
  const pages = await Promise.all(chunksOf(keys, MOST_READ).map((chunk) => getChunk(table, chunk)));
  return pages.flat();
}

async function getChunk(table: Table, keys: readonly Key[]): Promise<Row[]> {
  const rows: Row[] = [];
  let left: Record<string, AttributeValue>[] = keys.map(toItem);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { Responses, UnprocessedKeys } = await table.client.send(
      new BatchGetItemCommand({ RequestItems: { [table.name]: { Keys: left, ConsistentRead: true } } }),
    );
    rows.push(...(Responses?.[table.name] ?? []).map((item) => unmarshall(item)));
    left = UnprocessedKeys?.[table.name]?.Keys ?? [];
    if (left.length === 0) return rows;
    await pause(attempt);
  }
  throw new Refusal({ kind: 'overloaded' });
}

/** Removes rows, several at once; those that are gone already do no harm. */
export async function removeAll(table: Table, keys: readonly Key[]): Promise<void> {
  for (const chunk of chunksOf(keys, MOST_REMOVED)) {
    await Promise.all(chunk.map((key) => remove(table, key)));
  }
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
