import { type BusinessDate, businessDateOf, periodsOf } from '../calendar/calendar.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { requireFigures } from './access.ts';
import { type CountedDays, sumBetween } from './counted-day.ts';
import { figuresOf, type KpiAnswer, type PeriodFigures, restatedOf } from './kpi.ts';
import { groupAsked, type KpiQuery } from './kpi-query-schema.ts';
import { readCounters } from './kpi-store.ts';
import { getTargets } from './target-store.ts';
import type { Targets } from './targets.ts';

/** Figures of a group, period by period and in all: sums of daily counters. Only customers have targets. */
export async function readKpis(
  table: Table,
  caller: Caller,
  query: KpiQuery,
  zone: string,
  now: Date,
): Promise<KpiAnswer> {
  const { from, to, grain } = query;
  const group = groupAsked(query);
  requireFigures(caller, group);
  const [days, targets] = await Promise.all([
    readCounters(table, group, from, to),
    group.kind === 'customer' ? getTargets(table, group.id) : {},
  ]);
  const today = businessDateOf(now, zone);
  return {
    group,
    grain,
    asOf: now.toISOString(),
    total: periodFigures(days, { from, to }, targets, today),
    periods: periodsOf(from, to, grain).map((period) => periodFigures(days, period, targets, today)),
  };
}

function periodFigures(
  days: CountedDays,
  period: { readonly from: BusinessDate; readonly to: BusinessDate },
  targets: Targets,
  today: BusinessDate,
): PeriodFigures {
  const { counts, restated } = sumBetween(days, period.from, period.to);
  return {
    ...period,
    isOver: period.to < today,
    ...restatedOf(restated),
    ...figuresOf(counts, targets),
  };
}
