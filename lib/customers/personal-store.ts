import * as z from 'zod/mini';
import { removeAll } from '../platform/batches.ts';
import { query, type Row, type Table } from '../platform/dynamo.ts';
import type { Key } from '../platform/table.ts';
import { putGuarded } from '../platform/transactions.ts';
import type { StoredCustomer } from './customer.ts';
import { customerPartition, personalPrefix, profileKey } from './customer-keys.ts';
import { customerRowOf } from './customer-store.ts';
import type { PersonalItem } from './personal-data-schema.ts';

const keyOfRow = z.object({ pk: z.string(), sk: z.string() });

/** Everything personal that is kept of a customer, whoever put it there, and where it belongs. */
export async function personalItems(table: Table, customerId: string): Promise<PersonalItem[]> {
  const rows = await personalRows(table, customerId);
  return rows.map(({ pk: _, sk, ...data }) => ({
    belongsTo: z.string().parse(sk).slice(personalPrefix.length).replaceAll('#', '/'),
    data,
  }));
}

/** The keys of the same. */
export async function personalKeys(table: Table, customerId: string): Promise<Key[]> {
  const rows = await personalRows(table, customerId, 'pk, sk');
  return rows.map((row) => keyOfRow.parse(row));
}

function personalRows(table: Table, customerId: string, only?: string): Promise<Row[]> {
  return query(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :personal)',
    values: { ':pk': customerPartition(customerId), ':personal': personalPrefix },
    ConsistentRead: true,
    ...(only === undefined ? {} : { ProjectionExpression: only }),
  });
}

/**
 * Keeps that a customer was erased, and takes its profile away with it.
 * @returns false when another change came first
 */
export async function putErased(table: Table, customer: StoredCustomer): Promise<boolean> {
  const row = customerRowOf({ ...customer, profile: 0 });
  const profile = profileKey(customer.customerId);
  return (await putGuarded(table, { row, replaces: customer.version - 1 }, [], [profile])) === undefined;
}

/** Removes what `personalKeys` found, but for the profile: one that is there now was written since. */
export async function removePersonal(table: Table, keys: readonly Key[]): Promise<number> {
  const left = keys.filter(({ sk }) => sk !== profileKey('').sk);
  await removeAll(table, left);
  return left.length;
}
