import type { StoredCustomer } from '../customers/customer.ts';
import { customerRowOf } from '../customers/customer-store.ts';
import { type Table, toItem } from '../platform/dynamo.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { guard, writeTogether } from '../platform/transactions.ts';
import type { Awaited } from './revisits.ts';
import { revisitsWrite } from './revisits-store.ts';

/**
 * Keeps a customer with another account manager, and with it the open visit.
 * @returns false when another change of either came first
 */
export function putHandedOver(
  table: Table,
  customer: StoredCustomer,
  awaited: Awaited | undefined,
): Promise<boolean> {
  const row = {
    TableName: table.name,
    Item: toItem(customerRowOf(customer)),
    ...guard(customer.version - 1),
  };
  const writes = [{ Put: row }, ...(awaited ? [revisitsWrite(table, awaited)] : [])];
  return retryingConflicts(() => writeTogether(table, writes));
}
