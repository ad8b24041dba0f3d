import { businessDateOf } from '../calendar/calendar.ts';
import { requireKnownCustomer } from '../customers/read-customer.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import type { RuleSetsAnswer } from './rule-set-schema.ts';
import { getVersions } from './rule-set-store.ts';
import { rulesOn } from './rule-sets.ts';

/** All versions of the company's rules, and which of them judges an order that is placed today. */
export async function readCompanyRules(table: Table, zone: string, now: Date): Promise<RuleSetsAnswer> {
  const versions = await getVersions(table, {});
  return { versions, inForce: rulesOn(businessDateOf(now, zone), [], versions) };
}

/**
 * All versions of a customer's own rules, and what judges an order that is placed today, which may be the company's.
 * @throws Refusal for a customer that there is not, or that the caller does not reach
 */
export async function readCustomerRules(
  table: Table,
  caller: Caller,
  customerId: string,
  zone: string,
  now: Date,
): Promise<RuleSetsAnswer> {
  await requireKnownCustomer(table, caller, customerId);
  const [versions, company] = await Promise.all([getVersions(table, { customerId }), getVersions(table, {})]);
  return { versions, inForce: rulesOn(businessDateOf(now, zone), versions, company) };
}
