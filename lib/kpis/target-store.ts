import { getMany } from '../platform/batches.ts';
import { get, type Table } from '../platform/dynamo.ts';
import { customerPrefix, type Key } from '../platform/table.ts';
import { putGuarded } from '../platform/transactions.ts';
import { targetsRecord } from './target-schema.ts';
import type { Targets, TargetsRecord } from './targets.ts';

function targetsKey(customerId: string): Key {
  return { pk: `${customerPrefix}${customerId}`, sk: 'targets' };
}

export async function getTargetsRecord(table: Table, customerId: string): Promise<TargetsRecord | undefined> {
  const row = await get(table, targetsKey(customerId));
  return row && targetsRecord.parse(row);
}

/** What was promised a customer; nothing where nobody said. */
export async function getTargets(table: Table, customerId: string): Promise<Targets> {
  return (await getTargetsRecord(table, customerId))?.targets ?? {};
}

/** @returns false when another change came first */
export async function putTargets(table: Table, record: TargetsRecord): Promise<boolean> {
  const row = { ...targetsKey(record.customerId), ...record };
  return (await putGuarded(table, { row, replaces: record.version - 1 })) === undefined;
}

/** The targets of those who have some, by customer. */
export async function targetsOf(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Targets>> {
  const rows = await getMany(table, customerIds.map(targetsKey));
  return new Map(
    rows.map((row) => {
      const { customerId, targets } = targetsRecord.parse(row);
      return [customerId, targets];
    }),
  );
}
