import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPartner } from '../../infra/local/demo/partner.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { contactExample, customerExample, factsExample, orderExample } from '../../lib/contract/examples.ts';
import { openApiDocument, operations } from '../../lib/contract/openapi.ts';
import { feedbackOperations } from '../../lib/contract/operations/feedback.ts';
import { caseIdOf } from '../../lib/feedback/case-id.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { put } from '../../lib/platform/dynamo.ts';
import { revisitsRow } from '../../lib/revisits/revisits-store.ts';
import { visitIdOf } from '../../lib/revisits/visit-id.ts';
import { rowsAt, tableOf } from '../support/local-rows.ts';
import { personalFieldsIn } from '../support/personal-fields.ts';
import { aVisit } from '../support/visit-rows.ts';
import { type Answer, caller, type Partner } from './partner.ts';

let stack: LocalStack;
let partner: Partner;
let staff: Partner;
beforeAll(async () => {
  const now = new Date('2026-03-16T06:00:00Z');
  stack = await startLocalStack({ assembly: inject('assembly'), contract: openApiDocument(), now });
  partner = caller(stack, await stack.token('demo-partner'));
  staff = caller(stack, await stack.token('demo-staff'));
  await staff.put('/partners/demo-partner', demoPartner);
});
afterAll(() => stack.stop());

/** What is looked for afterwards: in every text that the API takes about a person, and nowhere else. */
const secret = 'Xanthippe';
const phone = '+49 40 99887766';
const orderId = orderIdOf('demo-partner', orderExample.orderNumber);

const complaint = feedbackOperations['give-feedback'].body.examples.complaint;
const { feedbackId, customerId } = complaint;
const casePath = `/customers/nordwind/cases/${caseIdOf({ partnerId: 'demo-partner', customerId, feedbackId })}`;

/** One request for each route that takes something personal, by the name of the route, in an order that serves. */
const plantings: Readonly<Record<string, () => Promise<Answer>>> = {
  'save-customer': () =>
    partner.put('/customers/nordwind', {
      ...customerExample,
      name: `${secret} & Sons`,
      sites: [{ placeId: 'home', name: `At ${secret}’s`, street: `${secret} Street 1`, city: 'Hamburg' }],
    }),
  'save-contact': () =>
    partner.put('/customers/nordwind/contacts/c-1', {
      ...contactExample,
      name: secret,
      email: `${secret}@nordwind.example`,
      phone,
      role: `Secretary of ${secret}`,
    }),
  'give-feedback': () =>
    partner.post('/feedback', { ...complaint, comment: `${secret} was not called.\nHer number: ${phone}` }),
  'move-case': () =>
    staff.post(`${casePath}/moves`, {
      moveId: 'desk-1',
      kind: 'acknowledge',
      occurredAt: '2026-03-16',
      note: `Talked to ${secret}`,
    }),
  'record-outcome': async () => {
    const visit = aVisit({ customerId: 'nordwind', number: 1 });
    const revisits = { customerId: 'nordwind', visits: 1, version: 1, open: visit };
    await put(tableOf(stack), revisitsRow(revisits));
    return staff.post(`/visits/${visitIdOf(visit)}/outcome`, {
      outcomeId: 'call-1',
      occurredAt: '2026-03-15',
      reached: 'reached',
      notes: `${secret} was at home`,
    });
  },
};

/** Requests that are refused, and must leave no trace either. */
const refusals: readonly (() => Promise<Answer>)[] = [
  () => partner.put('/customers/nordwind', { ...customerExample, name: secret, [secret]: secret }),
  () =>
    partner.put(
      '/customers/nordwind',
      { ...customerExample, name: `Other ${secret}` },
      { 'if-match': '"9"' },
    ),
  () => partner.put('/customers/nordwind/contacts/c-1', { ...contactExample, email: secret }),
  () => partner.post('/feedback', { ...complaint, comment: `${secret} says something else` }),
  () => partner.get(`/customers?cursor=${secret}`),
  () => partner.call('/customers/nordwind', { method: 'PUT', body: `{"name": "${secret}` }),
];

const holdsSecret = (text: string) => text.includes(secret) || text.includes(phone);
const rows = async () => JSON.stringify(await rowsAt(stack));
const mails = async () => await (await fetch(`${stack.inboxUrl}/store`)).text();

/** What the API tells of orders, cases and figures, without the moment at which it was asked. */
async function figures(): Promise<string[]> {
  const paths = [
    `/orders/${orderId}`,
    `/orders/${orderId}/scorecard`,
    '/kpis?from=2026-03-01&to=2026-03-31',
    '/kpis?from=2026-03-01&to=2026-03-31&customerId=nordwind',
    '/customers/nordwind/cases',
  ];
  const answers = await Promise.all(paths.map((path) => staff.get(path)));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  return answers.map(({ text }) => text.replaceAll(/"asOf":"[^"]*"/g, ''));
}

/** Six orders that nobody delivered: enough for an alert and its mail. */
async function disappointed(): Promise<void> {
  const order = (index: number) => ({
    ...orderExample,
    orderNumber: `never-${index}`,
    placedAt: '2026-03-16',
    requestedWindow: '2026-03-17',
    promisedWindow: '2026-03-17',
  });
  await Promise.all([1, 2, 3, 4, 5, 6].map((index) => partner.post('/orders', order(index))));
  await stack.drained();
  await stack.advanceTo(new Date('2026-03-17T23:20:00Z'));
  await stack.drained();
  await stack.advanceTo(new Date('2026-03-18T07:00:00Z'));
  await stack.drained();
}

describe('personal data', () => {
  it('is planted here wherever the API takes it', () => {
    const taking = Object.entries(operations).filter(
      ([, { body }]) => body && personalFieldsIn(body.schema).length > 0,
    );
    expect(Object.keys(plantings).sort()).toEqual(taking.map(([name]) => name).sort());
  });

  it('is kept, told, erased, and then nowhere, while every figure stays', async () => {
    await partner.post('/orders', orderExample);
    await partner.post('/facts', factsExample);
    for (const [name, plant] of Object.entries(plantings)) {
      expect((await plant()).status, name).toBeLessThan(300);
    }
    for (const refused of refusals) expect((await refused()).status).toBeGreaterThanOrEqual(400);
    await disappointed();
    // Time has passed: tokens of the morning are no longer good.
    partner = caller(stack, await stack.token('demo-partner'));
    staff = caller(stack, await stack.token('demo-staff'));

    const told = await staff.get('/customers/nordwind/personal-data');
    expect(told).toMatchObject({ status: 200, body: { customerId: 'nordwind' } });
    expect(holdsSecret(told.text)).toBe(true);
    expect((await partner.get('/customers/nordwind')).text).toContain(secret);
    expect(holdsSecret(await rows())).toBe(true);
    const outside = (await rowsAt(stack)).filter(({ sk }) => !String(sk).startsWith('personal#'));
    expect(holdsSecret(JSON.stringify(outside))).toBe(false);
    const before = await figures();

    const erased = await staff.delete('/customers/nordwind/personal-data');
    expect(erased).toMatchObject({ status: 200, body: { erasedOn: '2026-03-18' } });
    await stack.drained();

    expect(holdsSecret(await rows())).toBe(false);
    const places = ['', '/contacts', '/feedback', '/cases', casePath.slice('/customers/nordwind'.length)];
    for (const path of ['/customers', ...places.map((place) => `/customers/nordwind${place}`)]) {
      const answer = await partner.get(path);
      expect(answer.status).toBe(200);
      expect(holdsSecret(answer.text)).toBe(false);
    }
    expect((await staff.get('/customers/nordwind/personal-data')).body).toMatchObject({ items: [] });
    expect(await figures()).toEqual(before);
  });

  it('is in no queue, no mail and no log, and never was', async () => {
    // Drained: what no function reads is all that a queue can still hold.
    expect(Object.values(await stack.deadLetters()).filter((depth) => depth > 0)).toEqual([]);
    const sent = await mails();
    expect(sent).toContain('Customer nordwind');
    expect(holdsSecret(sent)).toBe(false);
    await stack.stop();
    const log = readFileSync(stack.logFile, 'utf8');
    expect(log).toContain('PUT /customers/{customerId}');
    expect(log).toContain('DELETE /customers/{customerId}/personal-data');
    expect(holdsSecret(log)).toBe(false);
    expect(stack.problems).toEqual([]);
  });
});
