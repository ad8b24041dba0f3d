import { customersById } from '../customers/customer-store.ts';
import type { Table } from '../platform/dynamo.ts';
import type { CaseAlert } from './case-alert.ts';

/** The alerts of complaints, each with the account manager that the customer has by now. */
export async function casesToTell(table: Table, alerts: readonly CaseAlert[]): Promise<CaseAlert[]> {
  const customers = await customersById(table, [...new Set(alerts.map(({ customerId }) => customerId))]);
  return alerts.map((alert) => ({ ...alert, manager: customers.get(alert.customerId)?.manager }));
}
