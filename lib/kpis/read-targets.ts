import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { requireFigures } from './access.ts';
import { getTargetsRecord } from './target-store.ts';
import type { TargetsRecord } from './targets.ts';

/** What was promised a customer: for who may see its figures. */
export async function readTargets(table: Table, caller: Caller, customerId: string): Promise<TargetsRecord> {
  requireFigures(caller, { kind: 'customer', id: customerId });
  const record = await getTargetsRecord(table, customerId);
  if (!record) throw new Refusal({ kind: 'notFound', what: 'record of targets' });
  return record;
}
