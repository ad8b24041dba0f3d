import { orderIdIn } from '../../orders/order-store.ts';
import { queryPage, type Table } from '../../platform/dynamo.ts';
import { table as keys } from '../../platform/table.ts';

/** The latest orders, by id, whose promise ends at or after one instant and before another. */
export async function latestOrdersDue(
  table: Table,
  customerId: string,
  from: Date,
  before: Date,
  limit: number,
): Promise<string[]> {
  const { ordersByCustomer: index } = keys.indexes;
  const { rows } = await queryPage(
    table,
    {
      IndexName: 'ordersByCustomer' satisfies keyof typeof keys.indexes,
      KeyConditionExpression: `${index.partitionKey} = :customer AND ${index.sortKey} BETWEEN :from AND :before`,
      // An instant alone sorts before every order due at it, which is `instant#order`.
      values: { ':customer': customerId, ':from': from.toISOString(), ':before': before.toISOString() },
      ScanIndexForward: false,
      ProjectionExpression: keys.partitionKey,
    },
    limit,
  );
  return rows.map((row) => orderIdIn(String(row[keys.partitionKey])));
}
