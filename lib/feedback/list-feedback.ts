import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { pageOf } from '../platform/listing.ts';
import type { PageWish } from '../platform/page-schema.ts';
import { requireFeedbackOf } from './access.ts';
import { caseIdOf } from './case-id.ts';
import type { Feedback } from './feedback.ts';
import { commentsOf, feedbackAfter } from './feedback-store.ts';

/** Feedback with what goes with it: the words while they are kept, and the case that a complaint opened. */
export type ListedFeedback = Feedback & {
  readonly comment?: string | undefined;
  readonly caseId?: string | undefined;
};

/** What a customer said, by who passed it on. */
export async function listFeedback(
  table: Table,
  caller: Caller,
  customerId: string,
  wish: PageWish,
): Promise<{ items: ListedFeedback[]; next?: string }> {
  requireFeedbackOf(caller, customerId);
  const page = await pageOf(
    wish,
    ['feedback', caller.partnerId, customerId],
    (after, limit) => feedbackAfter(table, customerId, after, limit),
    (feedback) => feedback,
  );
  const commentOf = await commentsOf(table, customerId, page.items);
  const items = page.items.map((feedback) => ({
    ...feedback,
    comment: commentOf(feedback),
    ...(feedback.kind === 'complaint' ? { caseId: caseIdOf(feedback) } : {}),
  }));
  return { ...page, items };
}
