import {
  caseAnswer,
  caseList,
  caseStanding,
  casesQuery,
  moveAnswer,
  moveBody,
  openCasesQuery,
  timerAnswer,
} from '../../feedback/case-schema.ts';
import { feedbackAnswer, feedbackBody, feedbackList, feedbackQuery } from '../../feedback/feedback-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const feedbackSchemas = {
  NewFeedback: feedbackBody,
  CaseMove: moveBody,
  Case: caseAnswer,
  CaseStanding: caseStanding,
  Timer: timerAnswer,
} satisfies NamedSchemas;

const customerId = 'Of a customer that your record names';
const caseId = 'As `POST /feedback` answered it';

const complaint = {
  feedbackId: 'complaint-17',
  customerId: 'nordwind',
  kind: 'complaint',
  occurredAt: '2026-03-04T08:30:00+01:00',
  severity: 'major',
  suspectedRight: 'quantity',
  comment: 'One carton of B was missing again.\nPlease call us before noon.',
};
const rating = {
  feedbackId: 'survey-9',
  customerId: 'nordwind',
  kind: 'rating',
  scale: 'nps',
  score: 9,
  occurredAt: '2026-03-05',
  contactId: 'buyer-1',
};
const praise = {
  feedbackId: 'mail-3',
  customerId: 'nordwind',
  kind: 'praise',
  occurredAt: '2026-03-05',
  comment: 'The driver helped us unload. Thank you!',
};

const rootCause = { right: 'quantity', fault: 'warehouse' };
const at = (time: string) => `2026-03-04T${time}:00+01:00`;
const moves = {
  assess: { moveId: 'desk-1', kind: 'assess', occurredAt: at('09:00'), severity: 'critical', rootCause },
  pause: { moveId: 'desk-2', kind: 'pause', occurredAt: at('09:30'), note: 'Asked for a photo of the label' },
  resume: { moveId: 'desk-3', kind: 'resume', occurredAt: at('11:00') },
  answer: {
    moveId: 'desk-4',
    kind: 'answer',
    occurredAt: at('15:00'),
    compensation: { kind: 'creditNote', amount: { amount: 4800, currency: 'EUR' } },
  },
  close: { moveId: 'desk-5', kind: 'close', occurredAt: at('16:00'), rootCause },
};

export const feedbackOperations = {
  'give-feedback': {
    tag: 'Feedback',
    summary: 'Pass on what a customer said',
    description:
      'A rating, praise, a suggestion or a complaint, of the order it names if any, which must have been placed for that customer. A complaint opens a case. The same again gets the same answer, other content under the same `feedbackId` of the customer a conflict.',
    body: { schema: feedbackBody, examples: { complaint, rating, praise } },
    answers: {
      201: {
        description: 'It is stored',
        schema: feedbackAnswer,
        headers: { location: 'Path of the case that a complaint opened' },
      },
    },
    problems: [400, 403, 404, 409, 413, 415, 429, 500, 503],
  },
  'list-feedback': {
    tag: 'Feedback',
    summary: 'What a customer said, by who passed it on',
    description: 'Comments are personal data: once they are erased, the rest is told without them.',
    parameters: { customerId },
    query: feedbackQuery,
    answers: { 200: { description: 'One page', schema: feedbackList } },
    problems: [400, 403, 404, 429, 500, 503],
  },
  'list-cases': {
    tag: 'Feedback',
    summary: 'The cases of a customer’s complaints, as they stand',
    parameters: { customerId },
    query: casesQuery,
    answers: { 200: { description: 'One page', schema: caseList } },
    problems: [400, 403, 404, 429, 500, 503],
  },
  'read-case': {
    tag: 'Feedback',
    summary: 'A case with its moves and timers',
    description:
      'Timers run in business hours from the recording of the complaint, by severity and the customer’s tier, and stand while the customer is asked.',
    parameters: { customerId, caseId },
    answers: { 200: { description: 'The case as of now', schema: caseAnswer } },
    problems: [403, 404, 429, 500, 503],
  },
  'move-case': {
    tag: 'Feedback',
    summary: 'Move a case on',
    description:
      'received → acknowledged → assessed → investigating → answered → closed, and back when reopened; later stages may be reached at once, but only an answered case is closed. A move that is not possible is told those that are. A paused case waits for the customer until it resumes, and its `state` is told as `paused`. The same move again gets the same answer.',
    parameters: { customerId, caseId },
    body: { schema: moveBody, examples: moves },
    answers: {
      201: { description: 'The move, and the case as it stood right after it', schema: moveAnswer },
    },
    problems: [400, 403, 404, 409, 413, 415, 429, 500, 503],
  },
  'list-open-cases': {
    tag: 'Feedback',
    summary: 'All cases that are not closed, the oldest first; for staff',
    query: openCasesQuery,
    answers: { 200: { description: 'One page', schema: caseList } },
    problems: [400, 403, 429, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
