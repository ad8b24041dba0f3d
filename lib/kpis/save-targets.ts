import { requireKnownCustomer } from '../customers/read-customer.ts';
import type { Caller } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { replacedVersion } from '../platform/preconditions.ts';
import { Refusal } from '../platform/refusal.ts';
import type { TargetsBody } from './target-schema.ts';
import { getTargetsRecord, putTargets } from './target-store.ts';
import type { TargetsRecord } from './targets.ts';

/** Keeps what was promised a customer; what is kept already is no change and needs no If-Match. */
export async function saveTargets(
  table: Table,
  caller: Caller,
  customerId: string,
  { targets }: TargetsBody,
  ifMatch: string | undefined,
  now: Date,
): Promise<TargetsRecord> {
  const [current] = await Promise.all([
    getTargetsRecord(table, customerId),
    requireKnownCustomer(table, caller, customerId),
  ]);
  if (current && differingFields(current, { ...current, targets }).length === 0) return current;
  const version = replacedVersion(ifMatch, current) + 1;
  const record: TargetsRecord = { customerId, targets, version, changedAt: now.toISOString() };
  if (!(await putTargets(table, record))) throw new Refusal({ kind: 'preconditionFailed' });
  return record;
}
