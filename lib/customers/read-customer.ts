import { type Caller, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { WholeCustomer } from './customer.ts';
import { getCustomer, getWholeCustomer } from './customer-store.ts';

export async function readCustomer(table: Table, caller: Caller, customerId: string): Promise<WholeCustomer> {
  requireCustomer(caller, customerId);
  const customer = await getWholeCustomer(table, customerId);
  if (!customer) throw new Refusal({ kind: 'notFound', what: 'customer' });
  return customer;
}

/** @throws Refusal as for a customer that there is not, when there is none or it is not the caller's */
export async function requireKnownCustomer(table: Table, caller: Caller, customerId: string): Promise<void> {
  requireCustomer(caller, customerId);
  if (!(await getCustomer(table, customerId))) throw new Refusal({ kind: 'notFound', what: 'customer' });
}
