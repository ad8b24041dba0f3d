import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Movement } from '../../lib/credit/credit-account.ts';
import { movementWrite } from '../../lib/credit/credit-account-store.ts';
import type { BreachAlert } from '../../lib/credit/credit-alert.ts';
import { breachRow, getBreach } from '../../lib/credit/credit-alert-store.ts';
import { put, type Table } from '../../lib/platform/dynamo.ts';

/** Keeps an alert as if a look at the account had found it. */
export async function keptBreach(table: Table, alert: BreachAlert): Promise<void> {
  const before = await getBreach(table, alert.customerId);
  await put(table, breachRow({ version: (before?.version ?? 0) + 1, alert }));
}

export async function written(table: Table, ...writes: readonly TransactWriteItem[]): Promise<void> {
  await table.client.send(new TransactWriteItemsCommand({ TransactItems: [...writes] }));
}

/** Moves the figures of an account as if orders, invoices and payments had. */
export async function movedBy(table: Table, customerId: string, movement: Movement): Promise<void> {
  await written(table, movementWrite(table, customerId, movement));
}
