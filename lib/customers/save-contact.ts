import type { Caller } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { replacedVersion } from '../platform/preconditions.ts';
import { Refusal } from '../platform/refusal.ts';
import type { StoredContact } from './contact.ts';
import type { ContactBody } from './contact-schema.ts';
import { getContact, putContact } from './contact-store.ts';
import { requireKnownCustomer } from './read-customer.ts';

/** Where another change came first, what is there then decides; that happens seldom twice. */
const ATTEMPTS = 4;

/** Keeps a contact of a customer; what is kept already is no change and needs no If-Match. */
export async function saveContact(
  table: Table,
  caller: Caller,
  { customerId, contactId }: { readonly customerId: string; readonly contactId: string },
  body: ContactBody,
  ifMatch: string | undefined,
  now: Date,
): Promise<StoredContact> {
  await requireKnownCustomer(table, caller, customerId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const current = await getContact(table, customerId, contactId);
    if (current) {
      const { version, changedAt } = current;
      if (differingFields(current, { contactId, ...body, version, changedAt }).length === 0) return current;
    }
    const version = replacedVersion(ifMatch, current) + 1;
    const contact = { contactId, ...body, version, changedAt: now.toISOString() };
    if (await putContact(table, customerId, contact)) return contact;
  }
  throw new Refusal({ kind: 'overloaded' });
}
