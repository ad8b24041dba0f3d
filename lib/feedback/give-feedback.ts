import { ensureCustomers } from '../customers/ensure-customers.ts';
import { tierOf } from '../customers/tier-store.ts';
import { orderIdOf } from '../orders/order-id.ts';
import { getOrder } from '../orders/order-store.ts';
import { type Caller, requireCustomer, requireSends } from '../partners/access.ts';
import { differingFields } from '../platform/differences.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { type Case, openCase } from './case.ts';
import { caseIdOf } from './case-id.ts';
import type { Feedback } from './feedback.ts';
import type { FeedbackBody } from './feedback-schema.ts';
import { getComment, putFeedback } from './feedback-store.ts';
import { wordsDiffer } from './words.ts';

/**
 * Stores what a customer said; a complaint opens a case in the same write. The feedback's id within its customer is the
 * idempotency key: the same again gets the first answer, other content a conflict that names the fields. Words that were
 * erased meanwhile count as the same.
 */
export async function giveFeedback(
  table: Table,
  caller: Caller,
  { comment, orderNumber, placedBy, ...stated }: FeedbackBody,
  now: Date,
): Promise<Feedback> {
  requireSends(caller, 'feedback');
  requireCustomer(caller, stated.customerId);
  const { partnerId } = caller;
  const orderId = orderNumber === undefined ? stated.orderId : orderIdOf(placedBy ?? partnerId, orderNumber);
  if (orderId !== undefined) await requireOrderOf(table, stated.customerId, orderId);
  const feedback: Feedback = {
    ...stated,
    orderId,
    partnerId,
    recordedAt: now.toISOString(),
    hasComment: comment !== undefined,
  };
  await ensureCustomers(table, [feedback]);
  const opens = await caseOf(table, feedback);
  const stored = await retryingConflicts(() => putFeedback(table, feedback, { comment, opens }));
  if (stored !== feedback) await requireSame(table, stored, feedback, comment);
  return stored;
}

/** Who may tell of a customer may name that customer's orders, and no others. */
async function requireOrderOf(table: Table, customerId: string, orderId: string): Promise<void> {
  const order = await getOrder(table, orderId);
  if (order?.customerId !== customerId) throw new Refusal({ kind: 'notFound', what: 'order' });
}

async function caseOf(table: Table, feedback: Feedback): Promise<Case | undefined> {
  if (feedback.kind !== 'complaint') return undefined;
  return openCase(feedback, caseIdOf(feedback), await tierOf(table, feedback.customerId));
}

/** @throws Refusal when what has the id says something else */
async function requireSame(
  table: Table,
  stored: Feedback,
  { recordedAt, hasComment, ...given }: Feedback,
  comment: string | undefined,
): Promise<void> {
  const { recordedAt: _, hasComment: were, ...before } = stored;
  const fields = differingFields(before, given);
  if (wordsDiffer(comment, { were, kept: were ? await getComment(table, stored) : undefined })) {
    fields.push('/comment');
  }
  if (fields.length > 0) throw new Refusal({ kind: 'conflict', what: 'feedback', fields });
}
