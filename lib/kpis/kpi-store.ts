import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { addDays, type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import { query, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import type { CountedDay, CountedDays } from './counted-day.ts';
import { restatedRow } from './counted-day-schema.ts';
import type { CounterChange } from './counter-changes.ts';
import { addCounts, type Counts } from './counts.ts';
import { coded, countersIn } from './counts-schema.ts';
import { type Group, groupName } from './groups.ts';
import { counterPartition, groupIn, isSharded } from './kpi-keys.ts';
import { codeOf } from './measures.ts';
import type { Period } from './period.ts';

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
  const pages = await Promise.all(spans.map((span) => readRows(table, group, span)));
  const byDate = Map.groupBy(pages.flat(), (row) => String(row[keys.sortKey]).slice(0, 10));
  return new Map([...byDate].map(([date, shards]) => [date, dayOf(shards)]));
}

function cut(from: BusinessDate, to: BusinessDate, days: number) {
  return Array.from({ length: Math.ceil((daysBetween(from, to) + 1) / days) }, (_, index) => {
    const end = addDays(from, (index + 1) * days - 1);
    return { from: addDays(from, index * days), to: end < to ? end : to };
  });
}

function readRows(
  table: Table,
  group: Group,
  { from, to }: Period,
  measures?: readonly string[],
): Promise<Row[]> {
  return query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :group AND ${keys.sortKey} BETWEEN :from AND :to`,
    // A day is spread over rows `date#shard`; `~` sorts after them all.
    values: { ':group': counterPartition(groupName(group)), ':from': from, ':to': `${to}~` },
    ...(measures ? projectionOf(measures) : {}),
  });
}

function projectionOf(measures: readonly string[]) {
  const names = measures.map((measure, index) => [`#${index}`, codeOf(measure)] as const);
  return {
    ProjectionExpression: [keys.sortKey, ...names.map(([placeholder]) => placeholder)].join(', '),
    ExpressionAttributeNames: Object.fromEntries(names),
  };
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

/**
 * Sums of a group's counts over periods that follow one another, in one query. Only the measures named are read, and they
 * are told apart by their codes until they are added up: a night reads the counters of everyone.
 */
export async function readSums(
  table: Table,
  group: Group,
  periods: readonly Period[],
  measures: readonly string[] | 'all',
): Promise<Counts[]> {
  const from = periods.map((period) => period.from).reduce((least, each) => (each < least ? each : least));
  const to = periods.map((period) => period.to).reduce((most, each) => (each > most ? each : most));
  const rows = await readRows(table, group, { from, to }, measures === 'all' ? undefined : measures);
  return periods.map((period) => {
    const total: Record<string, number> = {};
    for (const row of rows) {
      const date = String(row[keys.sortKey]).slice(0, 10);
      if (date < period.from || date > period.to) continue;
      for (const code in row) {
        const value = row[code];
        if (typeof value === 'number' || typeof value === 'bigint')
          total[code] = (total[code] ?? 0) + Number(value);
      }
    }
    const { [CHANGES]: _, ...counters } = total;
    return countersIn(counters);
  });
}

/** The groups that have orders due on a date, of the kinds that are listed by date. */
export async function groupsDueOn(table: Table, date: BusinessDate): Promise<Group[]> {
  const { groupsByDueDate: index } = keys.indexes;
  const rows = await query(table, {
    IndexName: 'groupsByDueDate' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${index.partitionKey} = :date`,
    values: { ':date': date },
    ProjectionExpression: keys.partitionKey,
  });
  const partitions = new Set(rows.map((row) => String(row[keys.partitionKey])));
  return [...partitions].map(groupIn);
}

/** The part of a transaction that adds counts to a row of counters. */
export function counterWrite(
  table: Table,
  { key, counts, dueOn, restated }: CounterChange,
): { readonly Update: NonNullable<TransactWriteItem['Update']> } {
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
