import type { Table } from '../platform/dynamo.ts';
import { log } from '../platform/log.ts';
import { type MailFeedback, suppressionsAfter } from './mail-feedback.ts';
import { suppress } from './suppression-store.ts';

/**
 * Stops mails to addresses that are dead, or whose owners complained. The same feedback again changes nothing.
 * @returns what could not be noted; the queue delivers it again
 */
export async function noteMailFeedback(
  table: Table,
  feedbacks: readonly MailFeedback[],
): Promise<Set<MailFeedback>> {
  const failed = new Set<MailFeedback>();
  for (const feedback of feedbacks) {
    try {
      await note(table, feedback);
    } catch (error) {
      log.error('Feedback about a mail could not be noted', error);
      failed.add(feedback);
    }
  }
  return failed;
}

/** The log names the feedback, by which SES knows the address. */
async function note(table: Table, feedback: MailFeedback): Promise<void> {
  for (const suppression of suppressionsAfter(feedback)) {
    const { reason, feedbackId } = suppression;
    if (await suppress(table, suppression)) log.warn('No more mails to an address', { reason, feedbackId });
  }
}
