import { customerPartition } from '../customers/customer-keys.ts';
import type { Table } from '../platform/dynamo.ts';
import type { Page } from '../platform/listing.ts';
import { partitionBefore } from '../platform/partition.ts';
import { streamed } from '../platform/table.ts';
import { decisionIn } from './credit-decision-schema.ts';
import { isReview, type KeptDecision, type KeptReview } from './kept-decision.ts';

/** Decisions about a customer's credit, the newest first, from a position on (`''` is the newest). */
export function decisionsBefore(
  table: Table,
  customerId: string,
  before: string,
  limit: number,
): Promise<Page<KeptDecision>> {
  const decisions = { partition: customerPartition(customerId), prefix: streamed.creditDecisionPrefix };
  return partitionBefore(table, decisions, before, limit, decisionIn);
}

/** A review takes some kilobytes, and what is looked for is seldom far back. */
const AT_ONCE = 5;

/** The newest decision of which something holds; decisions are few, so the others are passed over one after the other. */
export async function latestDecision(
  table: Table,
  customerId: string,
  isLookedFor: (decision: KeptDecision) => boolean,
): Promise<KeptDecision | undefined> {
  for (let before = ''; ; ) {
    const { found, isLast } = await decisionsBefore(table, customerId, before, AT_ONCE);
    const hit = found.find(({ item }) => isLookedFor(item));
    if (hit || isLast) return hit?.item;
    before = found.at(-1)?.position ?? before;
  }
}

export async function latestReview(table: Table, customerId: string): Promise<KeptReview | undefined> {
  const latest = await latestDecision(table, customerId, isReview);
  return latest && isReview(latest) ? latest : undefined;
}
