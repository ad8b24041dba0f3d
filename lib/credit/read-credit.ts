import { businessDateOf } from '../calendar/calendar.ts';
import { valuesOrdered } from '../churn/order-day-store.ts';
import { type Caller, requireCustomer } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { found } from './access.ts';
import { loadCredit } from './credit-store.ts';
import { latestReview } from './decision-store.ts';
import { firstDayOfSales, type StatementOfAccount, statementOfAccount } from './statement-of-account.ts';

/** How the credit of a customer stands now. */
export async function readCredit(
  table: Table,
  caller: Caller,
  customerId: string,
  zone: string,
  now: Date,
): Promise<StatementOfAccount> {
  requireCustomer(caller, customerId);
  const asOf = businessDateOf(now, zone);
  const [file, review] = await Promise.all([loadCredit(table, customerId), latestReview(table, customerId)]);
  const credit = found(file);
  const sales = await valuesOrdered(table, customerId, credit.account.currency, firstDayOfSales(asOf));
  return statementOfAccount(credit, review, sales, asOf, now);
}
