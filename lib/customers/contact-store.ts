import { get, type Table } from '../platform/dynamo.ts';
import type { Page } from '../platform/listing.ts';
import { partitionAfter } from '../platform/partition.ts';
import type { Key } from '../platform/table.ts';
import { putGuarded, removeGuarded } from '../platform/transactions.ts';
import type { StoredContact } from './contact.ts';
import { contactRow } from './contact-schema.ts';
import { personalKey } from './customer-keys.ts';

function contactKey(customerId: string, contactId: string): Key {
  return personalKey(customerId, `contact#${contactId}`);
}

export async function getContact(
  table: Table,
  customerId: string,
  contactId: string,
): Promise<StoredContact | undefined> {
  const row = await get(table, contactKey(customerId, contactId));
  return row && contactRow.parse(row);
}

/** @returns false when another change came first */
export async function putContact(table: Table, customerId: string, contact: StoredContact): Promise<boolean> {
  const row = { ...contactKey(customerId, contact.contactId), ...contact };
  return (await putGuarded(table, { row, replaces: contact.version - 1 })) === undefined;
}

/** @returns false when another change came first */
export function removeContactRow(
  table: Table,
  customerId: string,
  { contactId, version }: StoredContact,
): Promise<boolean> {
  return removeGuarded(table, contactKey(customerId, contactId), version);
}

/** The contacts of a customer in the order of their ids, from `after` on. */
export function contactsAfter(
  table: Table,
  customerId: string,
  after: string,
  limit: number,
): Promise<Page<StoredContact>> {
  const { pk: partition, sk: prefix } = contactKey(customerId, '');
  return partitionAfter(table, { partition, prefix }, after, limit, (row) => contactRow.parse(row));
}
