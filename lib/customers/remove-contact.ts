import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { replacedVersion } from '../platform/preconditions.ts';
import { Refusal } from '../platform/refusal.ts';
import { getContact, removeContactRow } from './contact-store.ts';
import { requireKnownCustomer } from './read-customer.ts';

const ATTEMPTS = 4;

/** Removes the version of a contact that If-Match names. One that is gone is removed: it is safe to ask again. */
export async function removeContact(
  table: Table,
  caller: Caller,
  { customerId, contactId }: { readonly customerId: string; readonly contactId: string },
  ifMatch: string | undefined,
): Promise<void> {
  await requireKnownCustomer(table, caller, customerId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const current = await getContact(table, customerId, contactId);
    if (!current) return;
    replacedVersion(ifMatch, current);
    if (await removeContactRow(table, customerId, current)) return;
  }
  throw new Refusal({ kind: 'overloaded' });
}
