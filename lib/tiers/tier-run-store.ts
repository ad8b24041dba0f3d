import { get, put, queryPage, type Table } from '../platform/dynamo.ts';
import { type Key, table as keys, tierRunsPartition } from '../platform/table.ts';
import type { TierRun } from './tier-run.ts';
import { storedTierRun, tierRunIn } from './tier-run-schema.ts';

/** The last one may be under way yet. */
const A_FEW = 2;

function keyOf(month: string): Key {
  return { pk: tierRunsPartition, sk: month };
}

/** Keeps a run as it stands; what was kept of it before is replaced. */
export async function putTierRun(table: Table, run: TierRun): Promise<void> {
  await put(table, { ...keyOf(run.month), ...storedTierRun(run) });
}

/** @param month as `2026-05` */
export async function getTierRun(table: Table, month: string): Promise<TierRun | undefined> {
  const row = await get(table, keyOf(month));
  return row && tierRunIn(row);
}

/** The last review that is done. */
export async function latestTierRun(table: Table): Promise<TierRun | undefined> {
  const { rows } = await queryPage(
    table,
    {
      KeyConditionExpression: `${keys.partitionKey} = :pk`,
      values: { ':pk': tierRunsPartition },
      ScanIndexForward: false,
      ConsistentRead: true,
    },
    A_FEW,
  );
  return rows.map(tierRunIn).find(({ state }) => state === 'done');
}
