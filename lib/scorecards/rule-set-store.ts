import { get, type Row, type Table } from '../platform/dynamo.ts';
import { companyPartition, customerPrefix, type Key } from '../platform/table.ts';
import { storedVersions } from './rule-set-schema.ts';
import type { Versions } from './rule-sets.ts';

/** Whose rules: a customer's own, or where none is named, the company's. */
export type RulesOwner = { readonly customerId?: string | undefined };

/** All versions of an owner are one row: one read tells what held when. */
export function rulesKey({ customerId }: RulesOwner): Key {
  return { pk: customerId === undefined ? companyPartition : `${customerPrefix}${customerId}`, sk: 'rules' };
}

export async function getVersions(table: Table, owner: RulesOwner): Promise<Versions> {
  return versionsIn(await get(table, rulesKey(owner)));
}

export function versionsIn(row: Row | undefined): Versions {
  return row ? storedVersions.parse(row).versions : [];
}
