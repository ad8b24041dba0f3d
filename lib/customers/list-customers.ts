import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import { type NamedCustomer, named, type StoredCustomer } from './customer.ts';
import type { CustomersQuery } from './customer-list-schema.ts';
import { customersAfter, customersOf, profilesOf } from './customer-store.ts';

/**
 * One page of the customers whom the caller reaches, by id. Whoever is limited to some customers pages through those
 * alone, so that neither the length of a page nor its time tells of others.
 */
export async function listCustomers(
  table: Table,
  caller: Caller,
  { limit, cursor, ...filters }: CustomersQuery,
): Promise<{ items: NamedCustomer[]; next?: string }> {
  const { tier, state, manager, kind } = filters;
  const page = await pageOf(
    { limit, cursor },
    ['customers', caller.partnerId, tier, state, manager, kind],
    reader(table, caller),
    (customer) => (customer && passes(customer, filters) ? customer : undefined),
  );
  const profiles = await profilesOf(table, page.items);
  return { ...page, items: page.items.map((each) => named(each, profiles.get(each.customerId))) };
}

function reader(table: Table, { grant: { customers } }: Caller) {
  if (customers === 'all') return (after: string, limit: number) => customersAfter(table, after, limit);
  const ids = [...customers].sort();
  return (after: string, limit: number) => customersOf(table, ids, after, limit);
}

function passes(
  customer: StoredCustomer,
  { tier, state, manager, kind }: Omit<CustomersQuery, 'limit' | 'cursor'>,
): boolean {
  return (
    (tier === undefined || tier === customer.tier) &&
    (state === undefined || state === customer.state) &&
    (manager === undefined || manager === customer.manager) &&
    (kind === undefined || kind === customer.kind)
  );
}
