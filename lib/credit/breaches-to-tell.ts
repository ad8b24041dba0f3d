import { isAlertToBeTold } from '../alerts/alert.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import { getCustomer } from '../customers/customer-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import type { BreachAlert } from './credit-alert.ts';
import { loadCredit } from './credit-store.ts';
import { loadBreachEvidence } from './load-breach-evidence.ts';

/**
 * The breaches that a mail may have to tell. Those that are due to be told come with their evidence as it is by now: invoices
 * become overdue while nothing moves the account.
 */
export async function breachesToTell(
  table: Table,
  open: readonly BreachAlert[],
  date: BusinessDate,
): Promise<BreachAlert[]> {
  const alerts: BreachAlert[] = [];
  await inTurns(open, async (alert) => {
    const isFresh = alert.state === 'open' && isAlertToBeTold(alert, date);
    alerts.push(isFresh ? await refreshed(table, alert, date) : alert);
  });
  return alerts;
}

async function refreshed(table: Table, alert: BreachAlert, date: BusinessDate): Promise<BreachAlert> {
  const { customerId } = alert;
  const [customer, credit] = await Promise.all([
    getCustomer(table, customerId),
    loadCredit(table, customerId),
  ]);
  return {
    ...alert,
    doNotContact: customer?.doNotContact ?? alert.doNotContact,
    evidence: credit ? await loadBreachEvidence(table, credit, date) : alert.evidence,
  };
}
