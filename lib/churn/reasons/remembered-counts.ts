import { periodsOf } from '../../calendar/calendar.ts';
import { addCounts, type Counts } from '../../kpis/counts.ts';
import { type Group, groupName } from '../../kpis/groups.ts';
import { readSums } from '../../kpis/kpi-store.ts';
import type { Period } from '../../kpis/period.ts';
import type { Table } from '../../platform/dynamo.ts';
import { measuresRead } from './net-counts.ts';

/** Counts of a group that many customers are held against, over a period. */
export type CountsOf = (group: Group, period: Period) => Promise<Counts>;

/** Reads each but once: for the customers of one run. */
export function rememberedCounts(table: Table): CountsOf {
  const known = new Map<string, Promise<Counts>>();
  return (group, period) => {
    const name = `${period.from} ${period.to} ${groupName(group)}`;
    const before = known.get(name);
    if (before) return before;
    const counts = read(table, group, period);
    known.set(name, counts);
    // What could not be read is read again for the next customer.
    counts.catch(() => known.delete(name));
    return counts;
  };
}

async function read(table: Table, group: Group, period: Period): Promise<Counts> {
  // A day is many rows: a month at a time fits one page of the store.
  const months = periodsOf(period.from, period.to, 'month');
  const sums = await Promise.all(months.map((month) => readSums(table, group, [month], measuresRead)));
  return addCounts(sums.flat());
}
