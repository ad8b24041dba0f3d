import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Movement } from '../../lib/credit/credit-account.ts';
import { movementWrite } from '../../lib/credit/credit-account-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';

export async function written(table: Table, ...writes: readonly TransactWriteItem[]): Promise<void> {
  await table.client.send(new TransactWriteItemsCommand({ TransactItems: [...writes] }));
}

/** Moves the figures of an account as if orders, invoices and payments had. */
export async function movedBy(table: Table, customerId: string, movement: Movement): Promise<void> {
  await written(table, movementWrite(table, customerId, movement));
}
