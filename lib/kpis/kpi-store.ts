import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { addDays, type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import { query, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import type { CountedDay, CountedDays } from './counted-day.ts';
import { restatedRow } from './counted-day-schema.ts';
import type { CounterChange } from './counter-changes.ts';
import { addCounts } from './counts.ts';
import { coded, countersIn } from './counts-schema.ts';
import { type Group, type GroupKind, groupName } from './groups.ts';
import { counterPartition, groupIn, isSharded, partitionsOf } from './kpi-keys.ts';

/** The attribute that counts the changes of a row: the close repairs a row only as it has seen it. */
export const CHANGES = 'n';

/** So many days come in one page of the store, with room to spare: of a group with shards, and of one without. */
const DAYS_AT_ONCE = { sharded: 31, single: 186 };

/**
 * A group's counts by business date, in [from, to], both inclusive; days without orders are absent. A query for each
 * half year, where a day is many rows for each month, all at once.
 */
export async function readCounters(
  table: Table,
  group: Group,
  from: BusinessDate,
  to: BusinessDate,
): Promise<CountedDays> {
  const spans = cut(from, to, DAYS_AT_ONCE[isSharded(group.kind) ? 'sharded' : 'single']);
  const pages = await Promise.all(spans.map((span) => readRows(table, group, span.from, span.to)));
  const byDate = Map.groupBy(pages.flat(), (row) => String(row[keys.sortKey]).slice(0, 10));
  return new Map([...byDate].map(([date, shards]) => [date, dayOf(shards)]));
}

function cut(from: BusinessDate, to: BusinessDate, days: number) {
  return Array.from({ length: Math.ceil((daysBetween(from, to) + 1) / days) }, (_, index) => {
    const end = addDays(from, (index + 1) * days - 1);
    return { from: addDays(from, index * days), to: end < to ? end : to };
  });
}

function readRows(table: Table, group: Group, from: BusinessDate, to: BusinessDate): Promise<Row[]> {
  return query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :group AND ${keys.sortKey} BETWEEN :from AND :to`,
    // A day is spread over rows `date#shard`; `~` sorts after them all.
    values: { ':group': counterPartition(groupName(group)), ':from': from, ':to': `${to}~` },
  });
}

function dayOf(shards: readonly Row[]): CountedDay {
  const counts = addCounts(shards.map(({ [CHANGES]: _, ...row }) => countersIn(row)));
  const restatements = shards
    .map((row) => restatedRow.parse(row))
    .flatMap(({ restatedAt: at, restatedBy: cause }) => (at && cause ? [{ at, cause }] : []))
    .sort((left, right) => (left.at < right.at ? -1 : 1));
  const restated = restatements.at(-1);
  return { counts, ...(restated ? { restated } : {}) };
}

/** The groups of a kind that have orders due on a date. */
export async function groupsDueOn(table: Table, kind: GroupKind, date: BusinessDate): Promise<Group[]> {
  const { groupsByDueDate: index } = keys.indexes;
  const rows = await query(table, {
    IndexName: 'groupsByDueDate' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${index.partitionKey} = :date AND begins_with(${index.sortKey}, :kind)`,
    values: { ':date': date, ':kind': partitionsOf(kind) },
  });
  const partitions = new Set(rows.map((row) => String(row[keys.partitionKey])));
  return [...partitions].map(groupIn);
}

/** The part of a transaction that adds counts to a row of counters. */
export function counterWrite(
  table: Table,
  { key, counts, dueOn, restated }: CounterChange,
): TransactWriteItem {
  const added = Object.entries({ ...coded(counts), [CHANGES]: 1 });
  const set = Object.entries({
    ...(dueOn ? { [keys.indexes.groupsByDueDate.partitionKey]: dueOn } : {}),
    ...(restated ? { restatedAt: restated.restatedAt, restatedBy: restated.cause.kind } : {}),
  });
  const all = [...added, ...set];
  const names = all.map(([name], index) => [`#${index}`, name]);
  const values = all.map(([, value], index) => [`:${index}`, value]);
  const setFrom = added.length;
  return {
    Update: {
      TableName: table.name,
      Key: toItem(key),
      UpdateExpression:
        `ADD ${added.map((_, index) => `#${index} :${index}`).join(', ')}` +
        (set.length > 0
          ? ` SET ${set.map((_, index) => `#${setFrom + index} = :${setFrom + index}`).join(', ')}`
          : ''),
      ExpressionAttributeNames: Object.fromEntries(names),
      ExpressionAttributeValues: toItem(Object.fromEntries(values)),
    },
  };
}
