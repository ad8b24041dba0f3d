import { type Caller, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { CreditAccount } from './credit-account.ts';
import { getAccount } from './credit-account-store.ts';

/** @throws Refusal where the customer is not the caller's, or has no account: it then pays beforehand */
export async function requireAccount(
  table: Table,
  caller: Caller,
  customerId: string,
): Promise<CreditAccount> {
  requireCustomer(caller, customerId);
  return found(await getAccount(table, customerId));
}

/** @throws Refusal where there is no account, and so nothing that depends on one */
export function found<T>(ofAccount: T | undefined): T {
  if (ofAccount === undefined) throw new Refusal({ kind: 'notFound', what: 'credit account' });
  return ofAccount;
}
