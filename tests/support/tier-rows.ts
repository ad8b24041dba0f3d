import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { BusinessDate } from '../../lib/calendar/calendar.ts';
import type { WrittenDay } from '../../lib/churn/order-day.ts';
import { orderDayWrite } from '../../lib/churn/order-day-store.ts';
import { refreshSummaries } from '../../lib/churn/refresh-summaries.ts';
import { stampWrite } from '../../lib/churn/summary-store.ts';
import { ensureCustomers } from '../../lib/customers/ensure-customers.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { cutOffsOf } from '../../lib/tiers/judge-tier.ts';
import { type CurrencyTally, type MovedCustomer, nothingTallied } from '../../lib/tiers/tallies.ts';
import { lastMonthEnd, type TierRun } from '../../lib/tiers/tier-run.ts';

/** Counts one order of a customer on a date, as the consumer does; the customer is known from it. */
export async function orderedFor(
  table: Table,
  customerId: string,
  date: BusinessDate,
  value: number,
  currency = 'EUR',
): Promise<void> {
  const change: WrittenDay = {
    customerId,
    date,
    counts: { orders: 1, ...(value > 0 ? { [`value#${currency}`]: value } : {}) },
    writtenBy: `${date} ${value}`,
  };
  const writes = [orderDayWrite(table, change), stampWrite(table, customerId, 1, change.writtenBy)];
  await ensureCustomers(table, [{ customerId, recordedAt: `${date}T09:00:00.000Z` }]);
  await table.client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
  await refreshSummaries(table, [change], () => 'regular');
}

/** A review that is done, of ten customers in euros of whom two moved, unless given otherwise. */
export function aTierRun(given: Partial<TierRun> = {}): TierRun {
  const { month = '2026-05' } = given;
  const [year, number] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year ?? 0, number ?? 0, 1)).toISOString().slice(0, 10);
  const customers = Array.from({ length: 10 }, (_, index) => ({
    customerId: `c-${index}`,
    currency: 'EUR',
    revenue: 100_000 - index,
    contribution: 100_000 - index,
    orders: 12,
    lastOrderDay: 9_500,
  }));
  return {
    month,
    asOf: lastMonthEnd(next),
    state: 'done',
    startedAt: `${next}T02:00:00.000Z`,
    finishedAt: `${next}T02:05:00.000Z`,
    cutOffs: { EUR: cutOffsOf(customers) },
    tallies: { ...nothingTallied, currencies: { EUR: aCurrencyTally() } },
    ...given,
  };
}

export function aCurrencyTally(given: Partial<CurrencyTally> = {}): CurrencyTally {
  const heap = (customers: number, contribution: number) => ({ customers, contribution });
  const found = { key: heap(2, 8_000_000), potential: heap(3, 1_500_000), regular: heap(5, 500_000) };
  return {
    found,
    inForce: { key: heap(3, 8_500_000), potential: heap(2, 1_000_000), regular: heap(5, 500_000) },
    levels: { top: heap(0, 0), large: heap(0, 0), medium: heap(2, 8_000_000), small: heap(8, 2_000_000) },
    rfm: { '3': 2, '9': 6, '15': 2 },
    silent: 4,
    moves: { 'regular>potential': 1, 'key>potential': 1 },
    largestMoves: [
      aMove({ customerId: 'nordwind', from: 'key', to: 'potential', contribution: 900_000 }),
      aMove({ customerId: 'teekontor' }),
    ],
    ...given,
  };
}

export function aMove(given: Partial<MovedCustomer> = {}): MovedCustomer {
  return {
    customerId: 'nordwind',
    manager: 'm-1',
    from: 'regular',
    to: 'potential',
    why: 'twoReviews',
    currency: 'EUR',
    contribution: 400_000,
    ...given,
  };
}
