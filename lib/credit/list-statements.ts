import { requireKnownCustomer } from '../customers/read-customer.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { type JudgedStatement, judgedStatements } from './judged-statement.ts';
import { statementsOf } from './statement-store.ts';

/** Every year of annual accounts that is kept of a customer, with its ratios, the latest first. */
export async function listStatements(
  table: Table,
  caller: Caller,
  customerId: string,
): Promise<{ readonly items: readonly JudgedStatement[] }> {
  const [statements] = await Promise.all([
    statementsOf(table, customerId),
    requireKnownCustomer(table, caller, customerId),
  ]);
  return { items: judgedStatements(statements) };
}
