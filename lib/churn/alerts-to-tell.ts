import type { StoredCustomer } from '../customers/customer.ts';
import { getCustomer } from '../customers/customer-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import type { ChurnAlert } from './churn-alert.ts';

/**
 * The alerts that a mail may have to tell, with their customers as they are by now: an alert may have been written long
 * before. Of customers who are no longer served there is nothing to tell.
 */
export async function churnAlertsToTell(table: Table, alerts: readonly ChurnAlert[]): Promise<ChurnAlert[]> {
  const customers = new Map<string, StoredCustomer>();
  await inTurns(new Set(alerts.map(({ customerId }) => customerId)), async (customerId) => {
    const customer = await getCustomer(table, customerId);
    if (customer) customers.set(customerId, customer);
  });
  return alerts.flatMap((alert): ChurnAlert[] => {
    const customer = customers.get(alert.customerId);
    if (!customer) return [alert];
    const { state, manager, doNotContact } = customer;
    return state === 'inactive' ? [] : [{ ...alert, manager, doNotContact }];
  });
}
