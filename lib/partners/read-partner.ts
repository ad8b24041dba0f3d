import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { StoredPartner } from './partner.ts';
import { getPartner } from './partner-store.ts';

export async function readPartner(table: Table, partnerId: string): Promise<StoredPartner> {
  const partner = await getPartner(table, partnerId);
  if (!partner) throw new Refusal({ kind: 'notFound', what: 'partner' });
  return partner;
}
