import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import type { PageWish } from '../platform/page-schema.ts';
import { requireAccount } from './access.ts';
import { type DecisionAnswer, decisionAnswer } from './decision-answer.ts';
import { decisionsBefore } from './decision-store.ts';

/** What was decided about a customer's credit, the newest first: why the limit is what it is. */
export async function listDecisions(
  table: Table,
  caller: Caller,
  customerId: string,
  wish: PageWish,
): Promise<{ items: DecisionAnswer[]; next?: string }> {
  await requireAccount(table, caller, customerId);
  return pageOf(
    wish,
    ['creditDecisions', caller.partnerId, customerId],
    (before, limit) => decisionsBefore(table, customerId, before, limit),
    decisionAnswer,
  );
}
