import { getMany } from '../platform/batches.ts';
import { get, type Table } from '../platform/dynamo.ts';
import { customerPrefix, type Key } from '../platform/table.ts';
import { storedTargets } from './target-schema.ts';
import type { Targets } from './targets.ts';

function targetsKey(customerId: string): Key {
  return { pk: `${customerPrefix}${customerId}`, sk: 'targets' };
}

/** What was promised a customer; nothing where nobody said. */
export async function getTargets(table: Table, customerId: string): Promise<Targets> {
  const row = await get(table, targetsKey(customerId));
  return row ? storedTargets.parse(row).targets : {};
}

/** The targets of those who have some, by customer. */
export async function targetsOf(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Targets>> {
  const rows = await getMany(table, customerIds.map(targetsKey));
  return new Map(
    rows.map((row) => [String(row['pk']).slice(customerPrefix.length), storedTargets.parse(row).targets]),
  );
}
