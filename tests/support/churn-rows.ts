import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { BusinessDate } from '../../lib/calendar/calendar.ts';
import type { ChurnRun } from '../../lib/churn/churn-run.ts';
import type { Health } from '../../lib/churn/health.ts';
import { healthRow } from '../../lib/churn/health-store.ts';
import { DEFAULT_CADENCE } from '../../lib/churn/models/cadence.ts';
import type { WrittenDay } from '../../lib/churn/order-day.ts';
import { countedDaysOf, orderDayWrite } from '../../lib/churn/order-day-store.ts';
import type { Reason } from '../../lib/churn/reason.ts';
import { refreshSummaries } from '../../lib/churn/refresh-summaries.ts';
import { stampWrite } from '../../lib/churn/summary-store.ts';
import { put, type Table } from '../../lib/platform/dynamo.ts';

/** A nightly run that is done, of a company too small to learn from, unless given otherwise. */
export function aRun(given: Partial<ChurnRun> = {}): ChurnRun {
  const date = given.date ?? '2026-03-01';
  const none = { alerts: 0, orderedAgain: 0, contacted: 0 };
  return {
    date,
    kind: 'nightly',
    state: 'done',
    startedAt: `${date}T01:00:00.000Z`,
    finishedAt: `${date}T01:05:00.000Z`,
    backtests: [],
    chosen: DEFAULT_CADENCE,
    choice: 'tooFewCustomers',
    models: [DEFAULT_CADENCE, { kind: 'recency', learned: [] }],
    failures: [],
    values: {},
    tierGapDays: { key: 7, potential: 14, regular: 30 },
    customers: { steady: 0, watch: 0, atRisk: 0, lost: 0 },
    sendingLess: 0,
    changed: 0,
    outcomes: { told: none, comparable: none, heldOut: none },
    ...given,
  };
}

/** A customer who is at risk for no known cause, unless given otherwise. */
export function aHealth(given: Partial<Health> = {}): Health {
  const { churnState = 'atRisk', since = '2026-02-20' } = given;
  return {
    customerId: 'nordwind',
    churnState,
    since,
    outlook: { chanceOfSilence: 0.75, horizonDays: 30, silentDays: 20 },
    model: 'cadence',
    valueAtRisk: { amount: 1_000_000, currency: 'EUR' },
    reasons: [],
    sendingLess: [],
    history: [{ on: since, churnState, chanceOfSilence: 0.75, model: 'cadence' }],
    version: 1,
    ...given,
  };
}

/** Late deliveries, proven by one order, unless given otherwise. */
export function aReason(given: Partial<Reason> = {}): Reason {
  return {
    driver: 'time',
    size: 0.6,
    recent: { bad: 8, of: 10 },
    before: { bad: 1, of: 24 },
    orders: [{ orderId: 'f'.repeat(32), orderNumber: 'PO-7', placedOn: '2026-02-03' }],
    ...given,
  };
}

export async function keepHealth(table: Table, health: Health): Promise<void> {
  await put(table, healthRow(health));
}

/** Counts one order worth 100 € on each of some dates, as the consumer does. */
export async function keepOrderDays(
  table: Table,
  customerId: string,
  dates: readonly BusinessDate[],
): Promise<void> {
  const counts = { orders: 1, 'value#EUR': 10_000 };
  const changes = dates.map((date): WrittenDay => ({ customerId, date, counts, writtenBy: date }));
  for (const change of changes) {
    const writes = [orderDayWrite(table, change), stampWrite(table, customerId, 1, change.writtenBy)];
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
  }
  await refreshSummaries(table, changes, () => 'regular');
}

/** Takes back all that is counted of a customer's order days, as the consumer does when orders are called off. */
export async function callOffAll(table: Table, customerId: string): Promise<void> {
  for (const { date, counts } of await countedDaysOf(table, customerId)) {
    const back = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, -count]));
    const change: WrittenDay = { customerId, date, counts: back, writtenBy: `called off ${date}` };
    const writes = [orderDayWrite(table, change), stampWrite(table, customerId, 1, change.writtenBy)];
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
    await refreshSummaries(table, [change], () => 'regular');
  }
}
