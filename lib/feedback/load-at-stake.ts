import type { BusinessDate } from '../calendar/calendar.ts';
import { fortnightOf, YEAR_FORTNIGHTS } from '../churn/fortnights.ts';
import type { CustomerSummary } from '../churn/summary.ts';
import { getSummaries } from '../churn/summary-store.ts';
import { getCustomer } from '../customers/customer-store.ts';
import type { Money } from '../orders/order.ts';
import { getOrder } from '../orders/order-store.ts';
import type { Table } from '../platform/dynamo.ts';
import type { Case } from './case.ts';
import type { AtStake } from './case-alert.ts';

/** Who keeps the customer who complained, what about, and how much they order. */
export async function loadAtStake(table: Table, found: Case, date: BusinessDate): Promise<AtStake> {
  const { customerId, orderId } = found;
  const [customer, order, summaries] = await Promise.all([
    getCustomer(table, customerId),
    orderId === undefined ? undefined : getOrder(table, orderId),
    getSummaries(table, [customerId]),
  ]);
  const summary = summaries.get(customerId)?.summary;
  return {
    manager: customer?.manager,
    orderNumber: order?.orderNumber,
    yearly: summary && yearlyOf(summary, date),
  };
}

/** What a customer ordered in the last twelve months; undefined where orders tell no prices. */
function yearlyOf({ value, fortnights }: CustomerSummary, date: BusinessDate): Money | undefined {
  if (!value) return undefined;
  const from = fortnightOf(date) - YEAR_FORTNIGHTS;
  const recent = fortnights.filter(({ number }) => number > from);
  return { amount: recent.reduce((sum, each) => sum + each.value, 0), currency: value.currency };
}
