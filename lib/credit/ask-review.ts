import { businessDateOf } from '../calendar/calendar.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { found, requireAccount } from './access.ts';
import type { ReviewBody, ReviewDueTold } from './ask-review-schema.ts';
import { signed } from './credit-decision.ts';
import { type ReviewDue, reviewedSooner } from './review-due.ts';
import { dueWrite, getReviewDue } from './review-due-store.ts';
import { saveDecided } from './terms-store.ts';

/** Rivals for the same row settle within a few tries. */
const TRIES = 5;

/** Has an account reviewed in the next night, and records who asked and why. Once is enough until the review is made. */
export async function askReview(
  table: Table,
  caller: Caller,
  customerId: string,
  { trigger, reason }: ReviewBody,
  zone: string,
  now: Date,
): Promise<ReviewDueTold> {
  await requireAccount(table, caller, customerId);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const due = found(await getReviewDue(table, customerId));
    const sooner = reviewedSooner(due, businessDateOf(now, zone), trigger);
    if (!sooner) return told(due);
    const decisionId = `asked:${trigger}:${now.toISOString()}`;
    const decision = {
      kind: 'reviewAsked',
      trigger,
      ...signed(caller.subject, customerId, decisionId, reason, now),
    } as const;
    if (await retryingConflicts(() => saveDecided(table, [dueWrite(table, due, sooner)], [decision])))
      return told(sooner);
  }
  throw new Refusal({ kind: 'overloaded' });
}

function told({ customerId, reviewOn: on, triggers }: ReviewDue): ReviewDueTold {
  return { customerId, on, triggers: [...triggers] };
}
