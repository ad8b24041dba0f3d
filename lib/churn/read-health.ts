import { businessDateOf } from '../calendar/calendar.ts';
import { getCustomer } from '../customers/customer-store.ts';
import { type Caller, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { type HealthAnswer, healthAnswer } from './health-answer.ts';
import { getHealth } from './health-store.ts';
import { orderDaysOf } from './order-day-store.ts';
import { latestScoringRun } from './scoring-run-store.ts';

/** How a customer stands as of today, by the model of the last run; what runs found of it, and when. */
export async function readHealth(
  table: Table,
  caller: Caller,
  customerId: string,
  zone: string,
  now: Date,
): Promise<HealthAnswer> {
  requireCustomer(caller, customerId);
  const [customer, health, days, run] = await Promise.all([
    getCustomer(table, customerId),
    getHealth(table, customerId),
    orderDaysOf(table, customerId),
    latestScoringRun(table),
  ]);
  if (!customer) throw new Refusal({ kind: 'notFound', what: 'customer' });
  return healthAnswer(customer, health, days, run, businessDateOf(now, zone));
}
