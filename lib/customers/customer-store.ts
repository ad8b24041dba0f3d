import * as z from 'zod/mini';
import { getMany } from '../platform/batches.ts';
import { get, putOnce, type Row, type Table } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Key } from '../platform/table.ts';
import { putGuarded } from '../platform/transactions.ts';
import {
  type Customer,
  type CustomerParts,
  type Profile,
  type StoredCustomer,
  together,
  type WholeCustomer,
} from './customer.ts';
import { customerIn, customerKey, profileKey } from './customer-keys.ts';
import { customerRow, profileRow } from './customer-schema.ts';

const READINGS = 4;

/** What is kept of a customer, without anything personal. */
export async function getCustomer(table: Table, customerId: string): Promise<StoredCustomer | undefined> {
  const row = await get(table, customerKey(customerId));
  return row && customerRow.parse(row);
}

/**
 * A customer with its profile. The two rows are read at once and each is written with the other: where their versions
 * do not belong together, a change came between, and both are read again.
 * @throws Refusal when changes came between each time
 */
export async function getWholeCustomer(table: Table, customerId: string): Promise<WholeCustomer | undefined> {
  for (let reading = 0; reading < READINGS; reading++) {
    const [customer, row] = await Promise.all([
      getCustomer(table, customerId),
      get(table, profileKey(customerId)),
    ]);
    const profile = row && profileRow.parse(row);
    if (!customer) return undefined;
    if (customer.profile === (profile?.version ?? 0)) return together(customer, profile);
  }
  throw new Refusal({ kind: 'overloaded' });
}

/** Customers in the order of their ids, from `after` on. */
export function customersAfter(table: Table, after: string, limit: number): Promise<Page<StoredCustomer>> {
  return listedAfter(table, 'customers', after, limit, (row) => customerRow.parse(row));
}

/** The same of some customers only, read by their keys; ids that nobody has have a place and nothing there. */
export async function customersOf(
  table: Table,
  customerIds: readonly string[],
  after: string,
  limit: number,
): Promise<Page<StoredCustomer | undefined>> {
  const wanted = customerIds.filter((customerId) => customerId > after);
  const ids = wanted.slice(0, limit);
  const byId = await customersById(table, ids);
  return {
    found: ids.map((customerId) => ({ position: customerId, item: byId.get(customerId) })),
    isLast: ids.length === wanted.length,
  };
}

/** Those of some customers who are known, by id. */
export async function customersById(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, StoredCustomer>> {
  const rows = await getMany(table, customerIds.map(customerKey));
  return new Map(rows.map((row) => customerRow.parse(row)).map((each) => [each.customerId, each]));
}

/** The profiles of those who have one, by customer. */
export async function profilesOf(
  table: Table,
  customers: readonly StoredCustomer[],
): Promise<ReadonlyMap<string, Profile>> {
  const ids = customers.filter(({ profile }) => profile > 0).map(({ customerId }) => customerId);
  const rows = await getMany(table, ids.map(profileKey));
  return new Map(rows.map((row) => [ownerOf(row), profileRow.parse(row)]));
}

function ownerOf({ pk }: Row): string {
  return customerIn(z.string().parse(pk));
}

/**
 * Keeps a customer, and other rows with it.
 * @returns false when another change came first
 */
export async function putCustomer(
  table: Table,
  { customer, profile }: CustomerParts,
  others: readonly (Key & Row)[] = [],
): Promise<boolean> {
  const { customerId, version } = customer;
  const failure = await putGuarded(
    table,
    { row: customerRowOf(customer), replaces: version - 1 },
    [...(profile ? [{ ...profileKey(customerId), ...profile, version }] : []), ...others],
    profile ? [] : [profileKey(customerId)],
  );
  return failure === undefined;
}

/** Makes a customer known as far as an order does, unless it is known already. */
export async function putStub(table: Table, stub: Customer, changedAt: string): Promise<void> {
  await putOnce(table, customerRowOf({ ...stub, version: 1, changedAt, profile: 0 }));
}

export function customerRowOf(customer: StoredCustomer): Key & Row {
  const { customerId } = customer;
  return { ...customerKey(customerId), ...customer, ...listedAs('customers', customerId) };
}
