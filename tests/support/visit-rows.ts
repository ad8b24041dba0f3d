import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { rowOfWords } from '../../lib/feedback/words-store.ts';
import { put, type Table } from '../../lib/platform/dynamo.ts';
import { closedVisitWrite } from '../../lib/revisits/closed-visit-store.ts';
import type { OverdueVisitAlert } from '../../lib/revisits/overdue-alert.ts';
import type { Awaited } from '../../lib/revisits/revisits.ts';
import { getRevisits, replaceRevisits } from '../../lib/revisits/revisits-store.ts';
import type { ClosedVisit, Outcome, Visit, VisitName, VisitReason } from '../../lib/revisits/visit.ts';
import { visitIdOf } from '../../lib/revisits/visit-id.ts';
import { notesOwner } from '../../lib/revisits/visit-notes-store.ts';

/** The last contact was on 2 February 2026; a regular customer is visited again by 3 May. */
export const cadence: VisitReason = { kind: 'cadence', since: '2026-02-02', dueBy: '2026-05-03' };
/** A complaint that was closed on Friday, 27 March 2026. */
export const toConfirm: VisitReason = {
  kind: 'complaintClosed',
  caseId: 'c0ffee',
  since: '2026-03-27',
  dueBy: '2026-04-01',
};

/** Planned for 1 April 2026, by anna. */
export function aVisit(given: Partial<Visit> = {}): Visit {
  return {
    customerId: 'nordwind',
    number: 1,
    manager: 'anna',
    tier: 'regular',
    reasons: [cadence],
    dueBy: '2026-05-03',
    plannedFor: '2026-04-01',
    plannedOn: '2026-03-20',
    outcomes: [],
    ...given,
  };
}

export function anOutcome(given: Partial<Outcome> = {}): Outcome {
  return {
    outcomeId: 'call-1',
    occurredAt: '2026-04-01T10:00:00+02:00',
    reached: 'reached',
    recordedAt: '2026-04-01T08:30:00.000Z',
    recordedBy: 'ops-desk',
    hasNotes: false,
    ...given,
  };
}

/** Done on the day for which it was planned. */
export function aClosedVisit(given: Partial<ClosedVisit> = {}): ClosedVisit {
  return { ...aVisit(), closedOn: '2026-04-01', end: 'done', outcomes: [anOutcome()], ...given };
}

/** Of a visit of anna's that was due on Monday, 30 March 2026. */
export function anOverdueAlert(given: Partial<OverdueVisitAlert> = {}): OverdueVisitAlert {
  const customerId = given.customerId ?? 'nordwind';
  return {
    cause: 'visitOverdue',
    customerId,
    manager: 'anna',
    tier: 'regular',
    visitId: visitIdOf({ customerId, number: 1 }),
    dueBy: '2026-03-30',
    plannedFor: '2026-04-01',
    reasons: [cadence],
    state: 'open',
    severity: 'warning',
    firstSeen: '2026-03-31',
    lastSeen: '2026-03-31',
    ...given,
  };
}

/** Keeps open visits, as the planner does. */
export async function keepVisits(table: Table, ...visits: readonly Visit[]): Promise<void> {
  for (const open of visits) {
    const { customerId, number } = open;
    const known = await getRevisits(table, customerId);
    const awaited: Awaited = { customerId, open, visits: number, version: (known?.version ?? 0) + 1 };
    if (!(await replaceRevisits(table, awaited))) throw new Error(`${customerId} was planned meanwhile.`);
  }
}

export async function keepClosed(table: Table, ...visits: readonly ClosedVisit[]): Promise<void> {
  for (const closed of visits) {
    const TransactItems = [closedVisitWrite(table, closed)];
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
  }
}

export async function keepNotes(
  table: Table,
  visit: VisitName,
  outcomeId: string,
  words: string,
): Promise<void> {
  await put(table, rowOfWords(visit.customerId, notesOwner(visit.number, outcomeId), words));
}
