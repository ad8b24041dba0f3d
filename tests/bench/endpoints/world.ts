import { alertIdOf } from '../../../lib/alerts/alert-key.ts';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { putRun } from '../../../lib/churn/churn-run-store.ts';
import { contactExample, customerExample, partnerExample } from '../../../lib/contract/examples.ts';
import { saveAccount } from '../../../lib/credit/save-account.ts';
import { contactBody } from '../../../lib/customers/contact-schema.ts';
import { putContact } from '../../../lib/customers/contact-store.ts';
import { customerBody } from '../../../lib/customers/customer-body-schema.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import { feedbackBody } from '../../../lib/feedback/feedback-schema.ts';
import { giveFeedback } from '../../../lib/feedback/give-feedback.ts';
import { groupName } from '../../../lib/kpis/groups.ts';
import { counterPartition } from '../../../lib/kpis/kpi-keys.ts';
import { partnerBody } from '../../../lib/partners/partner-schema.ts';
import { put, query, type Table } from '../../../lib/platform/dynamo.ts';
import { putTierRun } from '../../../lib/tiers/tier-run-store.ts';
import { keptAlert, leavingKey } from '../../support/alert-rows.ts';
import { creditDesk, opsDesk, registered } from '../../support/callers.ts';
import { aLeavingAlert } from '../../support/churn-mails.ts';
import { aHealth, aReason, aRun, keepHealth, keepOrderDays } from '../../support/churn-rows.ts';
import type { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { aTierRun } from '../../support/tier-rows.ts';
import {
  aClosedVisit,
  anOutcome,
  aVisit,
  keepClosed,
  keepNotes,
  keepVisits,
} from '../../support/visit-rows.ts';
import { customerOf, winterTime, zone } from '../sample-orders.ts';

export const now = winterTime('2026-02-02', 9);
export const hours = { zone, holidays: [] };

export const customer = customerBody.parse(customerExample);
export const contact = contactBody.parse(contactExample);
/** With the rate that a record has unless it says otherwise. */
export const partnerRecord = partnerBody.parse({ ...partnerExample, rateLimit: undefined });

/** The customer of whom most is kept, and one who is there to be erased. */
export const customerId = customerOf(0);
export const forgotten = 'C-forgotten';
export const FORGOTTEN_ROWS = 1000;

/** One who has orders due every day of a year. */
export const daily = 'C-daily';
export const year = { from: '2025-02-01', to: '2026-01-31' };

/** Customers with a credit account: one with room for much, and one with none left. */
export const onAccount = 'C-on-account';
export const overLimit = 'C-over-limit';

/** Of one of those who may leave. */
export const alertId = alertIdOf(leavingKey(customerId));

/** More than a page of everything that is listed. */
const LISTED = 60;

/** What a customer said, in as many words as people use. */
export function aComplaint(number: number) {
  return feedbackBody.parse({
    feedbackId: `complaint-${number}`,
    customerId,
    kind: 'complaint',
    occurredAt: '2026-02-01T08:30:00+01:00',
    severity: 'major',
    suspectedRight: 'quantity',
    comment:
      'One carton was missing again, and nobody could say where it was.\nPlease call us before noon, our own customer waits for it.',
  });
}

/** Puts into a table with a month of orders what else there is in the life of a company. */
export async function furnish({ table }: MemoryDynamo): Promise<void> {
  await Promise.all(
    numbers(LISTED).flatMap((number) => [
      registered(table, { ...partnerRecord, partnerId: `partner-${number}` }),
      saveCustomer(
        table,
        opsDesk,
        customerOf(number),
        { ...customer, manager: `manager-${number % 3}` },
        undefined,
        now,
      ),
      giveFeedback(table, opsDesk, aComplaint(number), now),
      keepContact(table, customerId, number),
    ]),
  );
  await saveCustomer(table, opsDesk, forgotten, customer, undefined, now);
  await openAccount(table, onAccount, 1_000_000_000);
  await openAccount(table, overLimit, 1);
  await repeatDays(table);
  await search(table);
  await visit(table);
  await Promise.all(
    numbers(LISTED).map((number) => keptAlert(table, aLeavingAlert({ customerId: customerOf(number) }))),
  );
  await Promise.all(numbers(FORGOTTEN_ROWS - 1).map((number) => keepContact(table, forgotten, number)));
}

async function openAccount(table: Table, owner: string, limit: number): Promise<void> {
  const terms = { currency: 'EUR', limit, paymentDays: 30, deposits: 0, collateral: 0 };
  await saveCustomer(table, opsDesk, owner, customer, undefined, now);
  await saveAccount(table, creditDesk, owner, terms, undefined, now, zone);
}

/** What a search for leavers left behind: who is at risk, and how often they used to order. */
async function search(table: Table): Promise<void> {
  const reasons = [aReason({ common: 'carrier hansa-trucks' }), aReason({ driver: 'quantity', size: 0.2 })];
  await putRun(table, aRun({ date: '2026-02-01' }));
  await putTierRun(table, aTierRun({ month: '2026-01' }));
  await Promise.all(
    numbers(LISTED).map((number) => keepHealth(table, aHealth({ customerId: customerOf(number), reasons }))),
  );
  // Three years, once a week.
  const weekly = numbers(156).map((week) => addDays('2023-01-02', 7 * week));
  await keepOrderDays(table, customerId, weekly);
}

/** A visit to each, and to each one made in January; two were made to the customer of whom most is kept. */
async function visit(table: Table): Promise<void> {
  const outcome = anOutcome({ occurredAt: '2026-01-02', hasNotes: true });
  for (const number of numbers(LISTED)) {
    const of = { customerId: customerOf(number), manager: `manager-${number % 3}` };
    await keepClosed(table, aClosedVisit({ ...of, number: 2, closedOn: '2026-01-02', outcomes: [outcome] }));
    await keepVisits(table, aVisit({ ...of, number: 3, plannedFor: addDays('2026-02-02', number % 14) }));
  }
  await keepClosed(
    table,
    aClosedVisit({ customerId, number: 1, closedOn: '2025-11-03', outcomes: [outcome] }),
  );
  for (const number of [1, 2])
    await keepNotes(table, { customerId, number }, 'call-1', 'Earlier slots, please');
}

/** The counters of the days of one customer, over and over, as a year of another. */
async function repeatDays(table: Table): Promise<void> {
  const partition = (customer: string) => counterPartition(groupName({ kind: 'customer', id: customer }));
  const days = await query(table, {
    KeyConditionExpression: 'pk = :group',
    values: { ':group': partition(customerId) },
  });
  const copy = (index: number) =>
    put(table, { ...days[index % days.length], pk: partition(daily), sk: addDays(year.from, index) });
  await Promise.all(numbers(365).map(copy));
}

function keepContact(table: Table, of: string, number: number): Promise<boolean> {
  const contactId = `contact-${number}`;
  return putContact(table, of, { ...contact, contactId, version: 1, changedAt: now.toISOString() });
}

export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}
