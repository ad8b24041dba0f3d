import { type Caller, grantOf, staffCaller } from '../../lib/partners/access.ts';
import { newsKinds, type StoredPartner } from '../../lib/partners/partner.ts';
import { putPartner } from '../../lib/partners/partner-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';

/** A record that lets a partner do everything, for every customer, unless given otherwise. */
export function aPartner(given: Partial<StoredPartner> = {}): StoredPartner {
  return {
    partnerId: 'demo-partner',
    name: 'Demo partner',
    state: 'active',
    customers: 'all',
    sends: newsKinds,
    reads: newsKinds,
    rateLimit: { requestsPerSecond: 1000, burst: 2000 },
    version: 1,
    changedAt: '2026-01-01T00:00:00.000Z',
    ...given,
  };
}

/** A partner that has such a record. */
export function aCaller(given: Partial<StoredPartner> = {}): Caller {
  const partner = aPartner(given);
  return { partnerId: partner.partnerId, subject: partner.partnerId, roles: [], grant: grantOf(partner) };
}

/** Stores a partner's record, as the facts that it tells are counted by it. */
export async function registered(table: Table, given: Partial<StoredPartner> = {}): Promise<Caller> {
  if (!(await putPartner(table, aPartner(given)))) throw new Error('The partner is registered already.');
  return aCaller(given);
}

export const opsDesk: Caller = staffCaller({ partnerId: 'ops-desk', subject: 'olga', roles: ['ops'] });
export const creditDesk: Caller = staffCaller({
  partnerId: 'credit-desk',
  subject: 'clara',
  roles: ['credit'],
});
