import { queryPage, type Row, type Table, toItem } from './dynamo.ts';
import type { Page } from './listing.ts';
import { table as keys } from './table.ts';

/**
 * Reads the rows of a partition whose sort keys begin with a prefix (`''`: all); a position is what follows it (`''`: the
 * beginning).
 */
export async function partitionAfter<T>(
  table: Table,
  { partition, prefix }: { readonly partition: string; readonly prefix: string },
  after: string,
  limit: number,
  parse: (row: Row) => T,
): Promise<Page<T>> {
  const { partitionKey, sortKey } = keys;
  const { rows, isLast } = await queryPage(
    table,
    {
      // DynamoDB takes no empty string in a condition on a key.
      KeyConditionExpression: `${partitionKey} = :pk${prefix === '' ? '' : ` AND begins_with(${sortKey}, :prefix)`}`,
      values: { ':pk': partition, ...(prefix === '' ? {} : { ':prefix': prefix }) },
      ConsistentRead: true,
      ...(after === ''
        ? {}
        : { ExclusiveStartKey: toItem({ [partitionKey]: partition, [sortKey]: `${prefix}${after}` }) }),
    },
    limit,
  );
  return {
    found: rows.map((row) => ({ position: String(row[sortKey]).slice(prefix.length), item: parse(row) })),
    isLast,
  };
}
