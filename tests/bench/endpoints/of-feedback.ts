import { caseIdOf } from '../../../lib/feedback/case-id.ts';
import { type MoveBody, moveBody } from '../../../lib/feedback/case-schema.ts';
import { feedbackBody } from '../../../lib/feedback/feedback-schema.ts';
import { giveFeedback } from '../../../lib/feedback/give-feedback.ts';
import { listCases, listOpenCases } from '../../../lib/feedback/list-cases.ts';
import { listFeedback } from '../../../lib/feedback/list-feedback.ts';
import { moveCase } from '../../../lib/feedback/move-case.ts';
import { readCase } from '../../../lib/feedback/read-case.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { opsDesk } from '../../support/callers.ts';
import { anOrderBody, partner } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { aComplaint, customerId, hours, now } from './world.ts';

const page = { limit: 50 };
const occurredAt = '2026-02-01T09:00:00+01:00';
const rating = feedbackBody.parse({
  feedbackId: 'survey-1',
  customerId,
  kind: 'rating',
  scale: 'nps',
  score: 9,
  occurredAt,
  orderNumber: anOrderBody(0, 5, now).orderNumber,
});
const praise = feedbackBody.parse({
  feedbackId: 'mail-1',
  customerId,
  kind: 'praise',
  occurredAt,
  comment: 'The driver helped us unload. Thank you!',
});
const complaint = aComplaint(1000);
const name = { customerId, caseId: caseIdOf({ ...complaint, partnerId: partner.partnerId }) };
const acknowledged = moveBody.parse({ moveId: 'desk-1', kind: 'acknowledge', occurredAt });
const assessed = moveBody.parse({
  moveId: 'desk-2',
  kind: 'assess',
  occurredAt,
  rootCause: { right: 'quantity', fault: 'warehouse' },
  note: 'The carton is in aisle 7',
});

const give = (table: Table, body: typeof rating) => giveFeedback(table, partner, body, now);
const move = (table: Table, body: MoveBody) => moveCase(table, 'desk', name, body, now, hours);

export const ofFeedback = {
  'give-feedback': [
    { what: 'rating of an order', of: (table) => give(table, rating) },
    { what: 'praise, with words', of: (table) => give(table, praise) },
    { what: 'complaint: opens a case', of: (table) => give(table, complaint) },
    { what: 'the complaint once more', of: (table) => give(table, complaint) },
  ],
  'list-feedback': [
    { what: 'page of 50, words too', of: (table) => listFeedback(table, partner, customerId, page) },
  ],
  'list-cases': [
    { what: 'page of 50', of: (table) => listCases(table, partner, customerId, page, now, hours) },
  ],
  'move-case': [
    { what: 'without a note', of: (table) => move(table, acknowledged) },
    { what: 'with a note', of: (table) => move(table, assessed) },
  ],
  'read-case': [{ what: 'two moves, by staff', of: (table) => readCase(table, opsDesk, name, now, hours) }],
  'list-open-cases': [{ what: 'page of 50', of: (table) => listOpenCases(table, opsDesk, page, now, hours) }],
} as const satisfies Record<string, Asks>;
