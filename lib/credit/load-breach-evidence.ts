import type { BusinessDate } from '../calendar/calendar.ts';
import type { Table } from '../platform/dynamo.ts';
import { type BreachEvidence, evidenceOf } from './breach-evidence.ts';
import type { Credit } from './credit.ts';
import { latestTakes } from './order-take-store.ts';

/** Orders looked at for those that take most: older ones are invoiced by now, and invoices are all looked at. */
const ORDERS = 100;

export async function loadBreachEvidence(
  table: Table,
  { account, receivables }: Credit,
  today: BusinessDate,
): Promise<BreachEvidence> {
  return evidenceOf(receivables, await latestTakes(table, account.customerId, ORDERS), today);
}
