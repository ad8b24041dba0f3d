import { requireKnownCustomer } from '../customers/read-customer.ts';
import type { Caller } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { replacedVersion } from '../platform/preconditions.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { rescoringAfter } from './rescoring.ts';
import { rescoringRow } from './rescoring-store.ts';
import type { RuleSetBody } from './rule-set-schema.ts';
import { getVersions, type RulesOwner } from './rule-set-store.ts';
import { putVersion } from './rule-set-writes-store.ts';
import type { RuleSet } from './rule-sets.ts';

/**
 * Adds a version of rules, and with it, in one write, that the orders placed in its validity are to be scored anew.
 * Versions never change. What the last one says already is no change and needs no If-Match, so it is safe to send again.
 * @throws Refusal for a customer that there is not; a `stub` will do
 */
export async function saveRuleSet(
  table: Table,
  caller: Caller,
  owner: RulesOwner,
  body: RuleSetBody,
  ifMatch: string | undefined,
  now: Date,
): Promise<RuleSet> {
  const { customerId } = owner;
  if (customerId !== undefined) await requireKnownCustomer(table, caller, customerId);
  const before = await getVersions(table, owner);
  const last = before.at(-1);
  const stated = (version: number): RuleSet => ({
    owner: customerId === undefined ? 'company' : 'customer',
    version,
    ...body,
  });
  if (last && differingFields(last, stated(last.version)).length === 0) return last;
  const version = stated(replacedVersion(ifMatch, last) + 1);
  const { validFrom: from, validTo: to } = version;
  const rescoring = rescoringAfter({ customerId, change: `rules@${version.version}`, from, to }, now);
  const isWritten = await retryingConflicts(() =>
    putVersion(table, owner, before, version, [rescoringRow(rescoring)]),
  );
  if (!isWritten) throw new Refusal({ kind: 'preconditionFailed' });
  return version;
}
