import { type BusinessDate, businessDateOf, dateOf } from '../calendar/calendar.ts';
import type { LatestDay } from '../churn/summary.ts';
import { getSummaries } from '../churn/summary-store.ts';
import { customersById } from '../customers/customer-store.ts';
import { type Case, stateOf } from '../feedback/case.ts';
import { casesAfter } from '../feedback/case-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { inTurns } from '../platform/in-turns.ts';
import { allOf } from '../platform/listing.ts';
import { closedVisitsBefore } from './closed-visit-store.ts';
import { openVisits } from './load-visits.ts';
import type { OverdueVisitAlert } from './overdue-alert.ts';
import type { Visit } from './visit.ts';
import {
  type ComplaintTold,
  type Contact,
  placeOf,
  type VisitsToTell,
  type VisitToTell,
} from './visit-to-tell.ts';

/** So many order days, and contacts, are told. */
const LATEST = 3;

/**
 * The open visits that a mail of a date has to tell, what is due first, first, and the alerts of those that are overdue, all in the
 * books of their managers as they are by now. None to who must not be contacted by now.
 * @param alerts open, or over and not yet told so
 */
export async function visitsToTell(
  table: Table,
  alerts: readonly OverdueVisitAlert[],
  date: BusinessDate,
  zone: string,
): Promise<VisitsToTell> {
  const near = (await openVisits(table)).filter((visit) => placeOf(visit, date) !== undefined);
  const ids = new Set([...near, ...alerts].map(({ customerId }) => customerId));
  const todays = near.filter((visit) => placeOf(visit, date) === 'today');
  const [customers, summaries] = await Promise.all([
    customersById(table, [...ids]),
    getSummaries(
      table,
      todays.map(({ customerId }) => customerId),
    ),
  ]);
  const toTell: VisitToTell[] = [];
  await inTurns(near, async (each) => {
    const customer = customers.get(each.customerId);
    if (customer?.doNotContact || customer?.state === 'inactive') return;
    const visit = customer ? { ...each, manager: customer.manager } : each;
    if (!todays.includes(each)) {
      toTell.push({ visit });
      return;
    }
    const latest = summaries.get(each.customerId)?.summary?.latest ?? [];
    toTell.push({ visit, history: await historyOf(table, visit, latest, zone) });
  });
  const overdue = alerts.map((alert) => {
    const customer = customers.get(alert.customerId);
    return customer ? { ...alert, manager: customer.manager } : alert;
  });
  return { visits: toTell.toSorted(dueFirst), overdue };
}

async function historyOf(table: Table, visit: Visit, latest: readonly LatestDay[], zone: string) {
  const { customerId } = visit;
  const [before, cases] = await Promise.all([
    closedVisitsBefore(table, customerId, '', LATEST),
    allOf((after, limit) => casesAfter(table, customerId, after, limit)),
  ]);
  const attempts = [...before.found.map(({ item }) => item.outcomes).reverse(), visit.outcomes].flat();
  const contacts = attempts.map(
    ({ occurredAt, reached, satisfaction }): Contact => ({
      on: dateOf(occurredAt, zone),
      reached,
      satisfaction,
    }),
  );
  return {
    contacts: contacts.slice(-LATEST).reverse(),
    orders: latest.slice(-LATEST).toReversed(),
    complaints: cases.filter((found) => isOfNote(found, visit)).map((found) => complaintOf(found, zone)),
  };
}

function isOfNote(found: Case, { reasons }: Visit): boolean {
  const { stage } = stateOf(found);
  if (stage !== 'closed') return stage !== 'confirmed';
  return reasons.some((reason) => reason.kind === 'complaintClosed' && reason.caseId === found.caseId);
}

function complaintOf(found: Case, zone: string): ComplaintTold {
  const { stage, severity, rootCause } = stateOf(found);
  return {
    caseId: found.caseId,
    receivedOn: businessDateOf(new Date(found.recordedAt), zone),
    severity,
    right: rootCause?.right ?? found.suspectedRight,
    stage,
  };
}

function dueFirst({ visit: left }: VisitToTell, { visit: right }: VisitToTell): number {
  if (left.dueBy !== right.dueBy) return left.dueBy < right.dueBy ? -1 : 1;
  return left.customerId < right.customerId ? -1 : 1;
}
