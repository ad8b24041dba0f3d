import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { table as keys } from '../../../lib/platform/table.ts';
import { each } from '../terminal/api-client.ts';
import type { Progress } from '../terminal/progress.ts';

/** A row as the engine packs it. */
export type PackedRow = Record<string, AttributeValue>;
/** A row as plain values. */
export type Row = Readonly<Record<string, unknown>>;

/** The most that one request takes. */
const ROWS_AT_ONCE = 25;
const LANES = 4;

/** Every row of a table, as no function may read it: for a look at what a job changes. */
export async function readRows(client: DynamoDBClient, tableName: string): Promise<PackedRow[]> {
  const rows: PackedRow[] = [];
  let from: PackedRow | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    rows.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return rows;
}

/** Puts rows into a table that has none of them. */
export async function writeRows(
  client: DynamoDBClient,
  tableName: string,
  rows: readonly PackedRow[],
  bar: Progress,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
  await each(batches, LANES, async (batch) => {
    const puts = batch.map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: puts } }));
    bar.step(batch.length);
  });
}

/** Plain rows by their keys. */
export function byKey(rows: readonly PackedRow[]): ReadonlyMap<string, Row> {
  return new Map(
    rows.map((packed) => {
      const row = unmarshall(packed);
      return [JSON.stringify([row[keys.partitionKey], row[keys.sortKey]]), row];
    }),
  );
}
