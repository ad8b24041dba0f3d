import { businessDateOf } from '../calendar/calendar.ts';
import { customersOf } from '../customers/customer-store.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { type Page, pageOf } from '../platform/listing.ts';
import { type AtRisk, atRiskAsOf, type Listed } from './at-risk.ts';
import type { AtRiskQuery } from './at-risk-query-schema.ts';
import { healthsAtRiskAfter } from './health-store.ts';
import { latestScoringRun } from './scoring-run-store.ts';
import { getSummaries } from './summary-store.ts';

type Filters = Omit<AtRiskQuery, 'limit' | 'cursor'>;

/** One page of the customers who may leave or send less, the largest value at risk of a currency first: for staff. */
export async function listAtRisk(
  table: Table,
  caller: Caller,
  { limit, cursor, ...filters }: AtRiskQuery,
  zone: string,
  now: Date,
): Promise<{ items: AtRisk[]; next?: string }> {
  const { state, manager, tier, currency } = filters;
  const page = await pageOf(
    { limit, cursor },
    ['atRisk', caller.partnerId, state, manager, tier, currency],
    async (after, most) => withCustomers(table, await healthsAtRiskAfter(table, after, most, currency)),
    (listed) => (listed && passes(listed, filters) ? listed : undefined),
  );
  const ids = page.items.map(({ customer }) => customer.customerId);
  const [summaries, run] = await Promise.all([getSummaries(table, ids), latestScoringRun(table)]);
  const today = businessDateOf(now, zone);
  const items = page.items.map((listed) =>
    atRiskAsOf(listed, summaries.get(listed.customer.customerId)?.summary, run, today),
  );
  return { ...page, items };
}

async function withCustomers(
  table: Table,
  { found, isLast }: Awaited<ReturnType<typeof healthsAtRiskAfter>>,
): Promise<Page<Listed | undefined>> {
  const ids = found.map(({ item }) => item.customerId);
  const customers = await customersOf(table, ids, '', ids.length);
  const byId = new Map(customers.found.map(({ position, item }) => [position, item]));
  return {
    found: found.map(({ position, item: health }) => {
      const customer = byId.get(health.customerId);
      return { position, item: customer && { health, customer } };
    }),
    isLast,
  };
}

function passes({ health, customer }: Listed, { state, manager, tier }: Filters): boolean {
  // Who is no longer served is nobody to be kept.
  return (
    customer.state !== 'inactive' &&
    (state === undefined || state === health.churnState) &&
    (manager === undefined || manager === customer.manager) &&
    (tier === undefined || tier === customer.tier)
  );
}
