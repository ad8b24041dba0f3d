import { type BusinessDate, businessDateOf, periodsOf } from '../calendar/calendar.ts';
import { type Caller, isStaff, mayRead, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { RuleSet } from '../scorecards/rule-sets.ts';
import { addCounts, type Counts } from './counters.ts';
import { figuresOf, type PeriodFigures } from './kpi.ts';
import type { KpiAnswer, KpiQuery } from './kpi-schema.ts';
import { readCounters } from './kpi-store.ts';

/** Figures of the company or a customer, period by period and in all: sums of daily counters. */
export async function readKpis(
  table: Table,
  caller: Caller,
  { from, to, grain, customerId }: KpiQuery,
  rules: RuleSet,
  zone: string,
  now: Date,
): Promise<KpiAnswer> {
  requireFigures(caller, customerId);
  const group = customerId ? ({ kind: 'customer', customerId } as const) : ({ kind: 'company' } as const);
  const byDate = await readCounters(table, group, from, to);
  const today = businessDateOf(now, zone);
  const figures = (period: { from: BusinessDate; to: BusinessDate }): PeriodFigures => ({
    ...period,
    isOver: period.to < today,
    ...figuresOf(countsIn(byDate, period.from, period.to), rules.name),
  });
  return {
    ...(customerId ? { customerId } : {}),
    grain,
    rules,
    asOf: now.toISOString(),
    total: figures({ from, to }),
    periods: periodsOf(from, to, grain).map(figures),
  };
}

function countsIn(byDate: ReadonlyMap<BusinessDate, Counts>, from: BusinessDate, to: BusinessDate): Counts {
  return addCounts([...byDate].filter(([date]) => date >= from && date <= to).map(([, counts]) => counts));
}

/** Figures of the company count every partner's orders: they are for staff. Those of a customer tell of every drop. */
function requireFigures(caller: Caller, customerId: string | undefined): void {
  if (isStaff(caller)) return;
  if (customerId === undefined)
    throw new Refusal({
      kind: 'notAllowed',
      detail: 'Figures of the whole company are for staff; ask for those of a customer by customerId.',
    });
  requireCustomer(caller, customerId);
  if (!mayRead(caller, 'placed') || !mayRead(caller, 'delivered'))
    throw new Refusal({ kind: 'notFound', what: 'customer' });
}
