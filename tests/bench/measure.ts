import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functions } from '../../infra/functions.ts';
import type { Spent } from '../support/capacity-meter.ts';
import { CAPACITY_STEPS, type Capacity, measureCapacity } from './capacity.ts';
import { CHURN_STEPS, type ChurnCosts, FIT, measureChurn, SEARCH } from './churn/churn.ts';
import { CREDIT_STEPS, type CreditCosts, measureCredit, REVIEW } from './credit/credit.ts';
import { type EndpointCost, endpointName } from './endpoints/measure-endpoints.ts';
import { CUSTOMER_MONTH, CUSTOMER_YEAR } from './endpoints/of-figures.ts';
import { FIVE_LINES, ON_ACCOUNT } from './endpoints/of-orders.ts';
import { CLOSE, FIGURE_STEPS, type FigureCosts, measureFigures, RECOUNT } from './figures/figures.ts';
import { allowed, KILOBYTE, type Limit } from './limits.ts';
import { CPU_ROUNDS, measureOrderCpu, type OrderCpu } from './order-cpu.ts';
import { Progress } from './progress.ts';
import { ORDER_ROW } from './row-sizes.ts';
import { measureStartUps, ROUNDS, type StartUp } from './start-up.ts';
import { bundleSubjects } from './subjects.ts';
import { measureTiers, TIER_REVIEW, TIER_STEPS, type TierCosts } from './tiers/tiers.ts';

export interface Results {
  readonly startUps: readonly StartUp[];
  readonly orderCpu: OrderCpu;
  readonly capacity: Capacity;
  readonly figures: FigureCosts;
  readonly churn: ChurnCosts;
  readonly credit: CreditCosts;
  readonly tiers: TierCosts;
  readonly limits: readonly Limit[];
}

/** Measures one thing after the other, so that nothing of ours disturbs the timings. */
export async function measure(): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'backhaul-bench-'));
  const subjects = bundleSubjects(folder);
  const steps = [
    subjects.length * ROUNDS,
    CPU_ROUNDS,
    CAPACITY_STEPS,
    FIGURE_STEPS,
    CHURN_STEPS,
    CREDIT_STEPS,
    TIER_STEPS,
  ];
  const progress = new Progress(steps.reduce((sum, each) => sum + each, 0));
  try {
    const startUps = await measureStartUps(subjects, () => progress.step('start-up'));
    const orderCpu = await measureOrderCpu(subjects, () => progress.step('CPU per order'));
    const capacity = await measureCapacity(() => progress.step('DynamoDB'));
    const figures = await measureFigures(() => progress.step('figures'));
    const churn = await measureChurn(() => progress.step('churn'));
    const credit = await measureCredit(() => progress.step('credit'));
    const tiers = await measureTiers(() => progress.step('tiers'));
    const limits = [
      ...limitsOf(startUps, capacity),
      ...limitsOfFigures(figures),
      ...limitsOfChurn(churn),
      limit(REVIEW, credit.seconds, allowed.review.seconds, 's'),
      limit(TIER_REVIEW, tiers.seconds, allowed.tiers.seconds, 's'),
    ];
    return { startUps, orderCpu, capacity, figures, churn, credit, tiers, limits };
  } finally {
    progress.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Partners wait for the API, and facts for the queue's consumer; nobody for a nightly job to start. */
function isAwaited(name: string): boolean {
  return name in functions.http || name in functions.sqs;
}

function limitsOf(startUps: readonly StartUp[], { endpoints, largestRows }: Capacity): Limit[] {
  const { startUp, storeOrder, reserveOrder, customerMonth, customerYear } = allowed;
  const order = costOf(endpoints, FIVE_LINES);
  const reserving = costOf(endpoints, ON_ACCOUNT);
  const month = costOf(endpoints, CUSTOMER_MONTH);
  const year = costOf(endpoints, CUSTOMER_YEAR);
  return [
    ...startUps
      .filter(({ name }) => isAwaited(name))
      .flatMap(({ name, bytes, ratio }) => [
        limit(name, bytes / KILOBYTE, startUp.kilobytes, 'KB'),
        limit(name, ratio, startUp.ratio, '× bare'),
      ]),
    limit(order.name, order.warm.trips, storeOrder.trips, 'trip'),
    limit(order.name, writeUnitsOf(order.warm), storeOrder.writeUnits, 'write units'),
    limit(reserving.name, reserving.warm.trips, reserveOrder.trips, 'trip'),
    limit(reserving.name, writeUnitsOf(reserving.warm), reserveOrder.writeUnits, 'write units'),
    limit(month.name, month.warm.trips, customerMonth.trips, 'trips'),
    limit(year.name, year.warm.trips, customerYear.trips, 'trips'),
    ...largestRows.flatMap(({ row, bytes, indexRows }) => [
      limit(row, bytes, storeOrder.rowBytes, 'bytes'),
      ...(row === ORDER_ROW ? [limit(row, indexRows, storeOrder.indexRows, 'index rows')] : []),
    ]),
  ];
}

function limitsOfFigures({ recount, close }: FigureCosts): Limit[] {
  return [
    limit(RECOUNT, (recount.seconds * 1e6) / recount.orders, allowed.recount.microseconds, 'µs an order'),
    limit(CLOSE, close.seconds, allowed.close.seconds, 's'),
    limit(CLOSE, close.peakMegabytes, allowed.close.megabytes, 'MB'),
  ];
}

function limitsOfChurn({ fit, search }: ChurnCosts): Limit[] {
  return [
    limit(FIT, fit.seconds, allowed.fit.seconds, 's'),
    limit(SEARCH, search.seconds, allowed.search.seconds, 's'),
    limit(SEARCH, search.peakMegabytes, allowed.search.megabytes, 'MB'),
  ];
}

function costOf(endpoints: readonly EndpointCost[], wanted: string) {
  const found = endpoints.find(({ what }) => what === wanted);
  if (!found?.warm) throw new Error(`${wanted} was not measured.`);
  return { name: endpointName(found), warm: found.warm };
}

function writeUnitsOf({ tableWriteUnits, indexWriteUnits }: Spent): number {
  return tableWriteUnits + indexWriteUnits;
}

function limit(of: string, measured: number, atMost: number, unit: string): Limit {
  return { of, measured, atMost, unit };
}
