import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { replacedVersion } from '../platform/preconditions.ts';
import { Refusal } from '../platform/refusal.ts';
import type { StoredPartner } from './partner.ts';
import type { PartnerBody } from './partner-schema.ts';
import { getPartner, putPartner } from './partner-store.ts';

/** Keeps a partner's record; what it says already is no change and needs no If-Match, so it is safe to send again. */
export async function savePartner(
  table: Table,
  partnerId: string,
  body: PartnerBody,
  ifMatch: string | undefined,
  now: Date,
): Promise<StoredPartner> {
  const current = await getPartner(table, partnerId);
  if (current) {
    const { version, changedAt } = current;
    const same = { partnerId, ...body, version, changedAt };
    if (differingFields(current, same).length === 0) return current;
  }
  const version = replacedVersion(ifMatch, current) + 1;
  const partner: StoredPartner = { partnerId, ...body, version, changedAt: now.toISOString() };
  if (!(await putPartner(table, partner))) throw new Refusal({ kind: 'preconditionFailed' });
  return partner;
}
