import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { orderExample } from '../../lib/contract/examples.ts';
import { erasePersonalData } from '../../lib/customers/erase-personal-data.ts';
import { exportPersonalData } from '../../lib/customers/export-personal-data.ts';
import { listContacts } from '../../lib/customers/list-contacts.ts';
import { listCustomers } from '../../lib/customers/list-customers.ts';
import { readCustomer } from '../../lib/customers/read-customer.ts';
import { removeContact } from '../../lib/customers/remove-contact.ts';
import { saveContact } from '../../lib/customers/save-contact.ts';
import { saveCustomer } from '../../lib/customers/save-customer.ts';
import { caseIdOf } from '../../lib/feedback/case-id.ts';
import { countCases, countOverdueCases } from '../../lib/feedback/count-cases.ts';
import { giveFeedback } from '../../lib/feedback/give-feedback.ts';
import { listCases, listOpenCases } from '../../lib/feedback/list-cases.ts';
import { listFeedback } from '../../lib/feedback/list-feedback.ts';
import { moveCase } from '../../lib/feedback/move-case.ts';
import { readCase } from '../../lib/feedback/read-case.ts';
import { listOrders } from '../../lib/orders/list-orders.ts';
import { placeOrders } from '../../lib/orders/place-orders.ts';
import { listPartners } from '../../lib/partners/list-partners.ts';
import { leaseTokens } from '../../lib/partners/rate-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { readCompanyRules, readCustomerRules } from '../../lib/scorecards/read-rule-sets.ts';
import { rescoreOrders } from '../../lib/scorecards/rescore-orders.ts';
import { saveRuleSet } from '../../lib/scorecards/save-rule-set.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { aCaller, aPartner, opsDesk, registered } from '../support/callers.ts';
import { aContact, aCustomer, administrator } from '../support/customers.ts';
import { complaint, rating } from '../support/feedback-builders.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
import { rulesBody } from '../support/rule-builders.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';

const zone = 'Europe/Berlin';
const now = new Date('2026-03-03T10:00:00Z');
const later = new Date(+now + 90 * 86_400_000);
const hours = { zone, holidays: [] };
const { customerId } = orderExample;

let local: Table;
beforeAll(async () => {
  local = await openTestTable();
});

/** Every page of a list, one row each. */
async function pages<T>(
  read: (wish: { limit: number; cursor?: string }) => Promise<{ items: T[]; next?: string }>,
) {
  const all: T[][] = [];
  let next: string | undefined;
  do {
    const page = await read({ limit: 1, ...(next ? { cursor: next } : {}) });
    all.push(page.items);
    next = page.next;
  } while (next);
  return all;
}

/** Customers, feedback, cases and lists, through every kind of access that lib/ has; answers what was answered. */
async function keep(table: Table): Promise<unknown[]> {
  const caller = await registered(table);
  const limited = aCaller({ customers: ['nordwind', 'ostwind', 'westwind'] });
  const bodies = ['1', '2', '3'].map((number) => ({ ...orderExample, orderNumber: number }));
  const placed = await placeOrders(table, caller, bodies, now);
  const orderIds = placed.map((each) => ('orderId' in each ? each.orderId : ''));
  const scoring = { table, now: () => now, zone, pause: async () => {} };
  const contact = { customerId, contactId: 'anna' };
  const feedback = await giveFeedback(table, caller, complaint, now);
  const name = { customerId, caseId: caseIdOf(feedback) };
  const acknowledged = {
    moveId: 'm-1',
    kind: 'acknowledge',
    occurredAt: '2026-03-03',
    note: 'Called',
  } as const;
  return [
    placed,
    await scoreOrders(scoring, orderIds),
    await pages((wish) => listOrders(table, caller, { customerId, ...wish }, zone)),
    await saveCustomer(table, caller, customerId, aCustomer(), undefined, now),
    await saveCustomer(table, caller, customerId, aCustomer({ tier: 'key' }), '"2"', now),
    await saveCustomer(
      table,
      caller,
      'westwind',
      { ...aCustomer({ sites: [] }), name: undefined },
      undefined,
      now,
    ),
    await readCustomer(table, caller, customerId),
    await saveContact(table, caller, contact, aContact(), undefined, now),
    await saveContact(table, caller, { ...contact, contactId: 'bert' }, aContact(), undefined, now),
    await pages((wish) => listContacts(table, caller, customerId, wish)),
    await removeContact(table, caller, contact, '"1"'),
    await pages((wish) => listCustomers(table, caller, wish)),
    await pages((wish) => listCustomers(table, limited, wish)),
    await pages((wish) => listPartners(table, wish)),
    await leaseTokens(table, 'demo-partner', aPartner().rateLimit, now),
    await leaseTokens(table, 'demo-partner', aPartner().rateLimit, now),
    await giveFeedback(table, caller, { ...rating, orderNumber: '1' }, now),
    await giveFeedback(table, caller, complaint, now),
    await moveCase(table, 'desk', name, acknowledged, now, hours),
    await moveCase(table, 'desk', name, acknowledged, now, hours),
    await readCase(table, opsDesk, name, now, hours),
    await pages((wish) => listFeedback(table, caller, customerId, wish)),
    await pages((wish) => listCases(table, caller, customerId, wish, now, hours)),
    await pages((wish) => listOpenCases(table, opsDesk, wish, now, hours)),
    await countCases(table, [name], now, hours),
    await countOverdueCases(table, later, hours),
    await saveRuleSet(table, administrator, {}, rulesBody(), undefined, now),
    await saveRuleSet(table, administrator, { customerId }, rulesBody({ early: 'accept' }), undefined, now),
    await readCompanyRules(table, zone, now),
    await readCustomerRules(table, caller, customerId, zone, now),
    await rescoreOrders({ ...scoring, now: () => later }, new Date(+later + 60_000)),
    await rescoreOrders({ ...scoring, now: () => later }, new Date(+later + 60_000)),
    await exportPersonalData(table, administrator, customerId, now),
    await erasePersonalData(table, administrator, customerId, zone, now),
    await erasePersonalData(table, administrator, customerId, zone, now),
    await readCustomer(table, caller, customerId),
  ];
}

describe('the memory engine and DynamoDB Local', () => {
  it('give the same answers about customers and store the same rows', async () => {
    const memory = new MemoryDynamo();
    expect(await keep(memory.table)).toEqual(await keep(local));
    const stored = memory.rows.all().map((item) => unmarshall({ ...item }));
    expect(new Set(stored)).toEqual(new Set(await rowsOf(local)));
  });
});
