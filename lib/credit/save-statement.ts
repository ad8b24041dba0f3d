import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { requireKnownCustomer } from '../customers/read-customer.ts';
import type { Caller } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { replacedVersion } from '../platform/preconditions.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import type { StoredStatement } from './credit.ts';
import type { StatementBody } from './financial-statement-schema.ts';
import { reviewedSooner } from './review-due.ts';
import { dueWrite, getReviewDue } from './review-due-store.ts';
import { getStatement, putStatement } from './statement-store.ts';

/** Rivals for the same rows settle within a few tries. */
const TRIES = 5;

/**
 * Keeps the annual accounts of a year; who has an account is then reviewed in the next night. What is kept already is no change
 * and needs no If-Match.
 */
export async function saveStatement(
  table: Table,
  caller: Caller,
  { customerId, periodEnd }: { readonly customerId: string; readonly periodEnd: BusinessDate },
  body: StatementBody,
  ifMatch: string | undefined,
  zone: string,
  now: Date,
): Promise<StoredStatement> {
  await requireKnownCustomer(table, caller, customerId);
  const today = businessDateOf(now, zone);
  if (periodEnd > today) {
    const detail = 'must not lie in the future: accounts are of a year that is over';
    throw new Refusal({ kind: 'invalidInput', faults: [{ pointer: '/periodEnd', detail }] });
  }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [current, due] = await Promise.all([
      getStatement(table, customerId, periodEnd),
      getReviewDue(table, customerId),
    ]);
    const stated = { periodEnd, ...body };
    if (current) {
      const { version, changedAt } = current;
      if (differingFields(current, { ...stated, version, changedAt }).length === 0) return current;
    }
    const version = replacedVersion(ifMatch, current) + 1;
    const statement = { ...stated, version, changedAt: now.toISOString() };
    const sooner = due && reviewedSooner(due, today, 'statement');
    const changes = sooner ? [dueWrite(table, due, sooner)] : [];
    if (await retryingConflicts(() => putStatement(table, customerId, statement, changes))) return statement;
  }
  throw new Refusal({ kind: 'overloaded' });
}
