import { type Caller, requireCustomer } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { replacedVersion } from '../platform/preconditions.ts';
import { Refusal } from '../platform/refusal.ts';
import { rescoringRow } from '../scorecards/rescoring-store.ts';
import { apart, together, type WholeCustomer } from './customer.ts';
import type { CustomerBody } from './customer-body-schema.ts';
import { getWholeCustomer, putCustomer } from './customer-store.ts';
import { statedTier } from './stated-tier.ts';
import { withTier } from './tier-history.ts';
import { rescoringsAfter } from './tier-rescoring.ts';

/** Where another change came first, what is there then decides; that happens seldom twice. */
const ATTEMPTS = 4;

/**
 * Keeps what is known of a customer. What is kept already is no change and needs no If-Match, so it is safe to send
 * again; a stub needs none either, for nobody has written it.
 */
export async function saveCustomer(
  table: Table,
  caller: Caller,
  customerId: string,
  { tier, ...rest }: CustomerBody,
  ifMatch: string | undefined,
  now: Date,
): Promise<WholeCustomer> {
  requireCustomer(caller, customerId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const current = await getWholeCustomer(table, customerId);
    const sourced = statedTier(current, tier);
    const tierHistory = withTier(current?.tierHistory ?? [], sourced.tier, now);
    const stated = { customerId, ...rest, ...sourced, tierHistory, erasedOn: current?.erasedOn };
    if (current) {
      const { version, changedAt } = current;
      if (differingFields(current, { ...stated, version, changedAt }).length === 0) return current;
    }
    const version = replaced(ifMatch, current) + 1;
    const parts = apart({ ...stated, version, changedAt: now.toISOString() });
    const rescorings = rescoringsAfter(current, parts.customer, now).map((each) => rescoringRow(each));
    if (await putCustomer(table, parts, rescorings)) return together(parts.customer, parts.profile);
  }
  throw new Refusal({ kind: 'overloaded' });
}

function replaced(ifMatch: string | undefined, current: WholeCustomer | undefined): number {
  if (current?.state === 'stub' && ifMatch === undefined) return current.version;
  return replacedVersion(ifMatch, current);
}
