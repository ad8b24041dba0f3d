import { type Caller, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { getCustomer } from './customer-store.ts';
import type { PersonalData } from './personal-data-schema.ts';
import { personalItems } from './personal-store.ts';

/** Everything personal that is kept of a customer, also of one whom only feedback has told of. */
export async function exportPersonalData(
  table: Table,
  caller: Caller,
  customerId: string,
  now: Date,
): Promise<PersonalData> {
  requireCustomer(caller, customerId);
  const [customer, items] = await Promise.all([
    getCustomer(table, customerId),
    personalItems(table, customerId),
  ]);
  if (!customer && items.length === 0) throw new Refusal({ kind: 'notFound', what: 'customer' });
  return { customerId, exportedAt: now.toISOString(), erasedOn: customer?.erasedOn, items };
}
