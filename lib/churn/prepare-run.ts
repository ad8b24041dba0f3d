import type { BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { backtests, recencyAsOf } from './backtest.ts';
import { chooseModel } from './choose-model.ts';
import type { ChurnRun } from './churn-run.ts';
import { fitPopulation } from './fit-population.ts';
import { gradeAlerts } from './grade-alerts.ts';
import { sampleCustomers } from './sample-customers.ts';

/** Grades and fits the models as of a date, and chooses the one that scores. Nothing is scored yet. */
export async function prepareRun(
  table: Table,
  date: BusinessDate,
  kind: ChurnRun['kind'],
  before: ChurnRun | undefined,
  now: Date,
): Promise<ChurnRun> {
  const { customers, orderDates } = await sampleCustomers(table, date);
  const graded = backtests(orderDates, date);
  const population = fitPopulation(customers, recencyAsOf(orderDates, date));
  return {
    date,
    kind,
    state: 'scoring',
    startedAt: now.toISOString(),
    backtests: graded,
    ...chooseModel(graded, population.models),
    ...population,
    customers: { steady: 0, watch: 0, atRisk: 0, lost: 0 },
    sendingLess: 0,
    changed: 0,
    outcomes: await gradeAlerts(table, before, date),
    checkpoint: { segment: 0, after: '' },
  };
}
