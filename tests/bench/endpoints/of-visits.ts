import type { Table } from '../../../lib/platform/dynamo.ts';
import { handOverBook } from '../../../lib/revisits/hand-over-book.ts';
import { listVisits } from '../../../lib/revisits/list-visits.ts';
import { readVisitFigures } from '../../../lib/revisits/read-visit-figures.ts';
import { readVisits } from '../../../lib/revisits/read-visits.ts';
import { recordOutcome } from '../../../lib/revisits/record-outcome.ts';
import { snoozeVisit } from '../../../lib/revisits/snooze-visit.ts';
import { visitIdOf } from '../../../lib/revisits/visit-id.ts';
import { opsDesk } from '../../support/callers.ts';
import { customerOf, zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { customerId, hours, now } from './world.ts';

const january = { from: '2026-01-01', to: '2026-01-31' };
const visitId = visitIdOf({ customerId, number: 3 });
/** Of another customer: a visit that was made cannot be put off. */
const madeId = visitIdOf({ customerId: customerOf(2), number: 3 });
const snooze = { until: '2026-02-09', reason: 'Stocktaking' };
const outcome = {
  outcomeId: 'call-1',
  occurredAt: now.toISOString(),
  reached: 'reached',
  satisfaction: 4,
  notes: 'Happy with the new carrier.',
} as const;
const posting = { by: opsDesk.partnerId, now, hours };
const handOver = (table: Table, cursor?: string) =>
  handOverBook(table, opsDesk, 'manager-1', { to: 'manager-2', cursor }, now);

export const ofVisits = {
  'list-visits': [
    { what: 'page of 50', of: (table) => listVisits(table, opsDesk, { limit: 50 }, zone, now) },
  ],
  'read-visit-figures': [
    { what: 'a month, 60 visits', of: (table) => readVisitFigures(table, january, zone, now) },
  ],
  'read-visits': [
    {
      what: 'open one and two before',
      of: (table) => readVisits(table, opsDesk, customerId, { limit: 50 }, zone, now),
    },
  ],
  'snooze-visit': [
    { what: 'put off', of: (table) => snoozeVisit(table, opsDesk, visitId, snooze, hours, now) },
    { what: 'the same again', of: (table) => snoozeVisit(table, opsDesk, visitId, snooze, hours, now) },
  ],
  'record-outcome': [
    { what: 'reached', of: (table) => recordOutcome(table, madeId, outcome, posting) },
    { what: 'the same again', of: (table) => recordOutcome(table, madeId, outcome, posting) },
  ],
  'hand-over-book': [
    { what: '20 customers of 60', of: handOver },
    { what: 'none left', of: handOver },
  ],
} as const satisfies Record<string, Asks>;
