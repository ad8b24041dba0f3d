import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import type { PageWish } from '../platform/page-schema.ts';
import { hasLapsed } from './proposal.ts';
import { type ProposalAnswer, proposalAnswer } from './proposal-answer.ts';
import { proposalsAfter } from './proposal-store.ts';

/** The open proposals of all customers, by customer: for staff. One that has lapsed waits for nobody. */
export function listProposals(
  table: Table,
  caller: Caller,
  wish: PageWish,
  now: Date,
): Promise<{ items: ProposalAnswer[]; next?: string }> {
  return pageOf(
    wish,
    ['creditProposals', caller.partnerId],
    (after, limit) => proposalsAfter(table, after, limit),
    (proposal) => (hasLapsed(proposal, now) ? undefined : proposalAnswer(proposal)),
  );
}
