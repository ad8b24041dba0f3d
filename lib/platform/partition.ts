import { queryPage, type Row, type Table, toItem } from './dynamo.ts';
import type { Page } from './listing.ts';
import { table as keys } from './table.ts';

/** Rows of a partition whose sort keys begin with a prefix; `''`: all. */
interface Rows {
  readonly partition: string;
  readonly prefix: string;
}

/** Reads such rows in their order; a position is what follows the prefix (`''`: the beginning). */
export function partitionAfter<T>(
  table: Table,
  rows: Rows,
  after: string,
  limit: number,
  parse: (row: Row) => T,
): Promise<Page<T>> {
  return pageOfRows(table, rows, after, limit, parse, true);
}

/** The same from the last on (`''`: the end). */
export function partitionBefore<T>(
  table: Table,
  rows: Rows,
  before: string,
  limit: number,
  parse: (row: Row) => T,
): Promise<Page<T>> {
  return pageOfRows(table, rows, before, limit, parse, false);
}

async function pageOfRows<T>(
  table: Table,
  { partition, prefix }: Rows,
  beyond: string,
  limit: number,
  parse: (row: Row) => T,
  isForward: boolean,
): Promise<Page<T>> {
  const { partitionKey, sortKey } = keys;
  const { rows, isLast } = await queryPage(
    table,
    {
      // DynamoDB takes no empty string in a condition on a key.
      KeyConditionExpression: `${partitionKey} = :pk${prefix === '' ? '' : ` AND begins_with(${sortKey}, :prefix)`}`,
      values: { ':pk': partition, ...(prefix === '' ? {} : { ':prefix': prefix }) },
      ConsistentRead: true,
      ...(isForward ? {} : { ScanIndexForward: false }),
      ...(beyond === ''
        ? {}
        : { ExclusiveStartKey: toItem({ [partitionKey]: partition, [sortKey]: `${prefix}${beyond}` }) }),
    },
    limit,
  );
  return {
    found: rows.map((row) => ({ position: String(row[sortKey]).slice(prefix.length), item: parse(row) })),
    isLast,
  };
}
