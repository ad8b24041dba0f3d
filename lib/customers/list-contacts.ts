import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import type { PageWish } from '../platform/page-schema.ts';
import type { StoredContact } from './contact.ts';
import { contactsAfter } from './contact-store.ts';
import { requireKnownCustomer } from './read-customer.ts';

export async function listContacts(
  table: Table,
  caller: Caller,
  customerId: string,
  wish: PageWish,
): Promise<{ items: StoredContact[]; next?: string }> {
  await requireKnownCustomer(table, caller, customerId);
  return pageOf(
    wish,
    ['contacts', caller.partnerId, customerId],
    (after, limit) => contactsAfter(table, customerId, after, limit),
    (contact) => contact,
  );
}
