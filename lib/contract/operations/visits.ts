import type { RouteName } from '../../platform/routes.ts';
import { bookAnswer, bookBody } from '../../revisits/book-schema.ts';
import { outcomeAnswer, outcomeBody } from '../../revisits/outcome-schema.ts';
import { snoozeBody } from '../../revisits/snooze-schema.ts';
import {
  closedVisit,
  customerVisits,
  openVisit,
  toldReason,
  visitList,
} from '../../revisits/visit-answer-schema.ts';
import { visitFiguresAnswer } from '../../revisits/visit-figures-schema.ts';
import { customerVisitsQuery, visitFiguresQuery, visitsQuery } from '../../revisits/visit-query-schema.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const visitSchemas = {
  Visit: openVisit,
  VisitReason: toldReason,
  ClosedVisit: closedVisit,
  VisitFigures: visitFiguresAnswer,
} satisfies NamedSchemas;

const snooze = {
  until: '2026-04-13',
  reason: 'Stocktaking until mid-April; they asked to be left alone.',
};

const outcomes = {
  reached: {
    outcomeId: 'call-0401',
    occurredAt: '2026-04-01T10:30:00+02:00',
    reached: 'reached',
    satisfaction: 4,
    complaints: [{ caseId: '5d1c2e9a7b3f4c60', verdict: 'confirmed' }],
    nextOn: '2026-06-01',
    notes: 'Happy with the new carrier; wants to talk about Sunday deliveries in June.',
  },
  notReached: {
    outcomeId: 'call-0331',
    occurredAt: '2026-03-31T16:00:00+02:00',
    reached: 'notReached',
  },
} as const;

export const visitOperations = {
  'list-visits': {
    tag: 'Visits',
    summary: 'Visits that are to be made, those first that are planned first',
    description:
      'A visit serves all reasons there are to contact a customer; it has a day within the capacity of the account manager. A filter that finds little can make a page short, even empty, while there is a `next`.',
    query: visitsQuery,
    answers: { 200: { description: 'One page', schema: visitList } },
    problems: [400, 403, 500, 503],
  },
  'read-visit-figures': {
    tag: 'Visits',
    summary: 'How visits went: done on time, days overdue, orders after them',
    description:
      'Of visits closed on dates from `from` to `to`. One is done on the date of the last attempt, whenever that was told.',
    query: visitFiguresQuery,
    answers: { 200: { description: 'The figures', schema: visitFiguresAnswer } },
    problems: [400, 403, 500, 503],
  },
  'read-visits': {
    tag: 'Visits',
    summary:
      'The visits of a customer: the open one, and those before it with what came of them, the last first',
    description: 'Notes are personal data: once they are erased, the rest is told without them.',
    parameters: { customerId: 'As orders name it' },
    query: customerVisitsQuery,
    answers: {
      200: { description: 'The open visit, and one page of those before it', schema: customerVisits },
    },
    problems: [400, 403, 404, 500, 503],
  },
  'record-outcome': {
    tag: 'Visits',
    summary: 'Say what came of a visit',
    description:
      'Who was reached, or declined to talk, closes the visit; where nobody was reached it stays open, and the next planning, at 05:00 business time, gives it another day. A customer who was reached says of each closed complaint that the visit is to confirm whether it is solved: `confirmed` closes the loop, `refuted` reopens the case. All of that is done, or nothing. The same outcome again gets the same answer, other content under its id a 409.',
    parameters: { visitId: 'As `GET /visits` tells it' },
    body: { schema: outcomeBody, examples: outcomes },
    answers: { 201: { description: 'The outcome, and what it did', schema: outcomeAnswer } },
    problems: [400, 403, 404, 409, 413, 415, 500, 503],
  },
  'snooze-visit': {
    tag: 'Visits',
    summary: 'Put a visit off',
    description:
      'Until a working day within 90 days. The next planning, at 05:00 business time, gives it a day from then on. That moves the due date of every reason but the confirmation of a closed complaint, which was promised to the customer. The same again changes nothing; another date or reason takes the place of the one before.',
    parameters: { visitId: 'As `GET /visits` tells it' },
    body: { schema: snoozeBody, examples: { stocktaking: snooze } },
    answers: { 200: { description: 'The visit as put off', schema: openVisit } },
    problems: [400, 403, 404, 409, 413, 415, 500, 503],
  },
  'hand-over-book': {
    tag: 'Visits',
    summary: 'Hand the customers of an account manager over to another',
    description:
      'With their open visits, which keep their days where the other has room for them. At most 100 customers at a time: go on with `next` as `cursor` until there is none. A request that broke off may be made again. Whoever is named an account manager by a system of yours has to be changed there too, or the next `PUT /customers/{customerId}` brings the old one back.',
    parameters: { manager: 'Id of the account manager whose customers they are' },
    body: { schema: bookBody, examples: { handOver: { to: 'bernd' } } },
    answers: { 200: { description: 'How many were handed over', schema: bookAnswer } },
    problems: [400, 403, 404, 413, 415, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
