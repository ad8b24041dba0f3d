import { mailFeedbackIn } from '../../lib/mail/mail-feedback-schema.ts';
import { noteMailFeedback } from '../../lib/mail/note-mail-feedback.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { queueFunction } from '../../lib/platform/queue.ts';

const table = openTable();

export const handler = queueFunction(mailFeedbackIn, (feedbacks) => noteMailFeedback(table, feedbacks));
