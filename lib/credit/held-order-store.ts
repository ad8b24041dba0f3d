import { customerPartition } from '../customers/customer-keys.ts';
import { query, type Table } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import { creditParts } from './credit-keys.ts';
import type { HeldOrder } from './held-order.ts';
import { heldOrder } from './held-order-schema.ts';

/** The orders of a customer on hold, the oldest first. */
export async function heldOrders(table: Table, customerId: string): Promise<HeldOrder[]> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :pk AND begins_with(${keys.sortKey}, :prefix)`,
    values: { ':pk': customerPartition(customerId), ':prefix': creditParts.heldPrefix },
    ConsistentRead: true,
  });
  return rows.map((row) => heldOrder.parse(row));
}
