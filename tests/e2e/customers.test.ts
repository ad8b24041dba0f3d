import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPartner } from '../../infra/local/demo/partner.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { contactExample, customerExample } from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { caller, type Partner } from './partner.ts';

let stack: LocalStack;
let partner: Partner;
let staff: Partner;
/** A carrier that works for one customer only. */
let rival: Partner;
beforeAll(async () => {
  stack = await startLocalStack({ assembly: inject('assembly'), contract: openApiDocument() });
  partner = caller(stack, await stack.token('demo-partner'));
  staff = caller(stack, await stack.token('demo-staff'));
  await staff.put('/partners/demo-partner', demoPartner);
  await staff.put('/partners/rival', { ...demoPartner, customers: ['suedwind'] });
  rival = caller(stack, await stack.token('demo-partner', { client_id: 'rival', aud: 'demo-partner' }));
});
afterAll(() => stack.stop());
afterEach(() => expect(stack.problems, 'every answer is as the contract tells').toEqual([]));

describe('the way of a customer', () => {
  it('from creation through a change to the list', async () => {
    const created = await partner.put('/customers/nordwind', customerExample);
    expect(created).toMatchObject({
      status: 200,
      body: { ...customerExample, customerId: 'nordwind', version: 1 },
    });
    expect(created.headers.get('etag')).toBe('"1"');
    expect((await partner.put('/customers/nordwind', customerExample)).text).toBe(created.text);

    const change = { ...customerExample, tier: 'potential' };
    expect(await partner.put('/customers/nordwind', change)).toMatchObject({
      status: 428,
      body: { type: 'urn:backhaul:problem:precondition-required' },
    });
    const changed = await partner.put('/customers/nordwind', change, { 'if-match': '"1"' });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(await partner.put('/customers/nordwind', change, { 'if-match': '"1"' })).toMatchObject({
      status: 200,
    });
    expect(await partner.put('/customers/nordwind', customerExample, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
    });
    expect((await staff.get('/customers/nordwind')).text).toBe(changed.text);
    expect(await staff.get('/customers?tier=potential&kind=enterprise')).toMatchObject({
      status: 200,
      body: { items: [{ customerId: 'nordwind', name: customerExample.name }] },
    });
    expect((await staff.get('/customers?tier=key')).body).toEqual({ items: [] });
  });

  it('has people who speak for it', async () => {
    await partner.put('/customers/ostwind', customerExample);
    const contact = '/customers/ostwind/contacts/anna';
    const saved = await partner.put(contact, contactExample);
    expect(saved).toMatchObject({ status: 200, body: { ...contactExample, contactId: 'anna', version: 1 } });
    expect((await partner.get('/customers/ostwind/contacts')).body).toEqual({ items: [saved.body] });
    expect(await partner.delete(contact)).toMatchObject({ status: 428 });
    for (const _ of ['once', 'again']) {
      expect(await partner.delete(contact, { 'if-match': '"1"' })).toMatchObject({ status: 204, text: '' });
    }
    expect((await partner.get('/customers/ostwind/contacts')).body).toEqual({ items: [] });
  });
});

describe('another’s customer', () => {
  it('is answered, to the byte, as one that there is not', async () => {
    await partner.put('/customers/westwind', customerExample);
    const requests = (customerId: string) => [
      rival.get(`/customers/${customerId}`),
      rival.put(`/customers/${customerId}`, customerExample),
      rival.put(`/customers/${customerId}`, customerExample, { 'if-match': '"1"' }),
      rival.get(`/customers/${customerId}/contacts`),
      rival.put(`/customers/${customerId}/contacts/anna`, contactExample),
      rival.delete(`/customers/${customerId}/contacts/anna`, { 'if-match': '"1"' }),
    ];
    const [foreign, unknown] = await Promise.all(
      ['westwind', 'nobody'].map((customerId) => Promise.all(requests(customerId))),
    );
    for (const answer of foreign ?? []) {
      expect(answer).toMatchObject({ status: 404, body: { type: 'urn:backhaul:problem:not-found' } });
    }
    expect(foreign?.map(({ text }) => text)).toEqual(unknown?.map(({ text }) => text));
  });

  it('is in no list', async () => {
    await partner.put('/customers/suedwind', customerExample);
    expect(await rival.get('/customers')).toMatchObject({ body: { items: [{ customerId: 'suedwind' }] } });
    expect((await rival.get('/customers?limit=1')).body).not.toHaveProperty('next');
    const { body } = await partner.get('/customers?limit=1');
    expect(body).toHaveProperty('next');
    const { next } = body as { next: string };
    expect(await rival.get(`/customers?limit=1&cursor=${next}`)).toMatchObject({
      status: 400,
      body: { type: 'urn:backhaul:problem:invalid-cursor' },
    });
  });
});

it('personal data is for administrators: a partner’s token lacks the scope', async () => {
  for (const method of ['GET', 'DELETE']) {
    expect(await partner.call('/customers/nordwind/personal-data', { method })).toMatchObject({
      status: 403,
      body: { message: 'Forbidden' },
    });
  }
  expect(await staff.get('/customers/nobody/personal-data')).toMatchObject({ status: 404 });
  expect(await staff.delete('/customers/nobody/personal-data')).toMatchObject({ status: 404 });
});
