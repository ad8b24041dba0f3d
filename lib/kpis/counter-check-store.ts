import { TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { BusinessDate } from '../calendar/calendar.ts';
import { query, type Table, toItem } from '../platform/dynamo.ts';
import { type Key, table as keys } from '../platform/table.ts';
import type { CounterChange } from './counter-changes.ts';
import { addCounts, type Counts } from './counts.ts';
import { countersIn } from './counts-schema.ts';
import { type Group, groupName } from './groups.ts';
import { counterKey, counterPartition, isListedByDate, isSharded, SHARDS } from './kpi-keys.ts';
import { CHANGES, counterWrite } from './kpi-store.ts';

/** All rows of a group's day as they are now, with the stamps that say so. */
export interface StampedDay {
  readonly group: Group;
  readonly date: BusinessDate;
  readonly counts: Counts;
  readonly rows: readonly StampedRow[];
}

interface StampedRow {
  readonly key: Key;
  /** How often it was changed; undefined where it is not there. */
  readonly stamp: number | undefined;
}

/** Reads a group's day; what was counted before is seen. */
export async function readStamped(table: Table, group: Group, date: BusinessDate): Promise<StampedDay> {
  const found = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :group AND ${keys.sortKey} BETWEEN :from AND :to`,
    values: { ':group': counterPartition(groupName(group)), ':from': date, ':to': `${date}~` },
    ConsistentRead: true,
  });
  const bySortKey = new Map(found.map((row) => [row[keys.sortKey], row]));
  const shards = isSharded(group.kind) ? SHARDS : 1;
  return {
    group,
    date,
    counts: addCounts(found.map(({ [CHANGES]: _, ...row }) => countersIn(row))),
    rows: Array.from({ length: shards }, (_, shard) => {
      const key = counterKey(groupName(group), date, shard);
      const stamp = bySortKey.get(key.sk)?.[CHANGES];
      return { key, stamp: stamp === undefined ? undefined : Number(stamp) };
    }),
  };
}

/** Has nobody counted anything of a group's day between two readings? */
export function isSame(left: StampedDay, right: StampedDay): boolean {
  return left.rows.every(({ stamp }, index) => stamp === right.rows[index]?.stamp);
}

/**
 * Adds to the first row of a group's day what it lacks, on condition that nobody changed any of its rows since they were
 * read: so that nothing is counted twice.
 * @returns false when someone did, and nothing was added
 */
export async function repairCounters(
  table: Table,
  { group, date, rows }: StampedDay,
  lacks: Counts,
  restated: CounterChange['restated'],
): Promise<boolean> {
  const [first, ...others] = rows;
  if (!first) return false;
  const { Update } = counterWrite(table, {
    key: first.key,
    counts: lacks,
    ...(isListedByDate(group.kind) ? { dueOn: date } : {}),
    ...(restated ? { restated } : {}),
  });
  const guard = guardOf(first);
  const repaired = {
    ...Update,
    ...guard,
    ExpressionAttributeNames: { ...Update.ExpressionAttributeNames, ...guard.ExpressionAttributeNames },
    ExpressionAttributeValues: { ...Update.ExpressionAttributeValues, ...guard.ExpressionAttributeValues },
  };
  const unchanged = others.map((row) => ({
    ConditionCheck: { TableName: table.name, Key: toItem(row.key), ...guardOf(row) },
  }));
  try {
    const parts = [{ Update: repaired }, ...unchanged];
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: parts }));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false;
    throw error;
  }
}

function guardOf({ stamp }: StampedRow) {
  const ExpressionAttributeNames = { '#stamp': CHANGES };
  if (stamp === undefined) {
    return { ConditionExpression: 'attribute_not_exists(#stamp)', ExpressionAttributeNames };
  }
  return {
    ConditionExpression: '#stamp = :stamp',
    ExpressionAttributeNames,
    ExpressionAttributeValues: toItem({ ':stamp': stamp }),
  };
}
