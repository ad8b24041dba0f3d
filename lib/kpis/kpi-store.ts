import type { BusinessDate } from '../calendar/calendar.ts';
import { query, type Row, type Table } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import { addCounts, type Counts } from './counters.ts';
import { counterPartition, customerIdIn, type Group } from './kpi-keys.ts';

/** A group's counts by business date, in [from, to], both inclusive; one query, days without orders are absent. */
export async function readCounters(
  table: Table,
  group: Group,
  from: BusinessDate,
  to: BusinessDate,
): Promise<Map<BusinessDate, Counts>> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :group AND ${keys.sortKey} BETWEEN :from AND :to`,
    // A company's day is spread over rows `date#shard`; `~` sorts after them all.
    values: { ':group': counterPartition(group), ':from': from, ':to': `${to}~` },
  });
  const byDate = Map.groupBy(rows, (row) => String(row[keys.sortKey]).slice(0, 10));
  return new Map([...byDate].map(([date, shards]) => [date, addCounts(shards.map(countsOf))]));
}

/** Counts are the numbers of a counter row; keys and dates are its strings. */
function countsOf(row: Row): Counts {
  const counts: Record<string, number> = {};
  for (const [name, value] of Object.entries(row)) {
    if (typeof value === 'number' || typeof value === 'bigint') counts[name] = Number(value);
  }
  return counts;
}

/** The customers who had orders due on a date. */
export async function customersDueOn(table: Table, date: BusinessDate): Promise<string[]> {
  const { customersByDueDate } = keys.indexes;
  const rows = await query(table, {
    IndexName: 'customersByDueDate' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${customersByDueDate.partitionKey} = :date`,
    values: { ':date': date },
  });
  return rows.map((row) => customerIdIn(String(row[keys.partitionKey])));
}
