import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { customerPartition } from '../customers/customer-keys.ts';
import { get, isTransient, query, type Table, toItem } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import { guard } from '../platform/transactions.ts';
import type { StoredStatement } from './credit.ts';
import { creditParts, statementKey } from './credit-keys.ts';
import { storedStatement } from './financial-statement-schema.ts';

export async function getStatement(
  table: Table,
  customerId: string,
  periodEnd: string,
): Promise<StoredStatement | undefined> {
  const row = await get(table, statementKey(customerId, periodEnd));
  return row && storedStatement.parse(row);
}

/** All annual accounts of a customer, the latest first. */
export async function statementsOf(table: Table, customerId: string): Promise<StoredStatement[]> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :pk AND begins_with(${keys.sortKey}, :prefix)`,
    values: { ':pk': customerPartition(customerId), ':prefix': creditParts.statementPrefix },
    ScanIndexForward: false,
    ConsistentRead: true,
  });
  return rows.map((row) => storedStatement.parse(row));
}

/**
 * Keeps annual accounts, on condition that they replace the version before, with what else is to change by it.
 * @returns false when a change came first that one of them does not allow for
 */
export async function putStatement(
  table: Table,
  customerId: string,
  statement: StoredStatement,
  changes: readonly TransactWriteItem[],
): Promise<boolean> {
  const row = { ...statementKey(customerId, statement.periodEnd), ...statement };
  try {
    await table.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: table.name, Item: toItem(row), ...guard(statement.version - 1) } },
          ...changes,
        ],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && !isTransient(error)) return false;
    throw error;
  }
}
