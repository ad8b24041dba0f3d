import { countersIn } from '../../lib/kpis/counts-schema.ts';
import { CHANGES } from '../../lib/kpis/kpi-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { rowsOf } from './test-table.ts';

/** The counters of every group and date, as `company 2026-03-03 orders`: shards added up, no zeros. */
export async function kpisIn(table: Table): Promise<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const { pk, sk, [CHANGES]: _, ...rest } of await rowsOf(table)) {
    const group = /^kpis#(.+)$/.exec(String(pk))?.[1];
    if (!group) continue;
    for (const [measure, count] of Object.entries(countersIn(rest))) {
      const name = `${group} ${String(sk).slice(0, 10)} ${measure}`;
      totals[name] = (totals[name] ?? 0) + count;
    }
  }
  return Object.fromEntries(Object.entries(totals).filter(([, count]) => count !== 0));
}

/** Those of a measure alone, over all dates of a group. */
export async function countOf(table: Table, group: string, measure: string): Promise<number> {
  return Object.entries(await kpisIn(table))
    .filter(([name]) => name.startsWith(`${group} `) && name.endsWith(` ${measure}`))
    .reduce((sum, [, count]) => sum + count, 0);
}
