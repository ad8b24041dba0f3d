import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPartner } from '../../infra/local/demo/partner.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { apiClient, taken } from '../../infra/local/terminal/api-client.ts';
import { factsExample, orderExample, ruleSetExample } from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { routes } from '../../lib/platform/routes.ts';
import { rowsAt } from '../support/local-rows.ts';
import { caller, type Partner } from './partner.ts';

let stack: LocalStack;
let partner: Partner;
let staff: Partner;
let anyone: Partner;
beforeAll(async () => {
  stack = await startLocalStack({ assembly: inject('assembly'), contract: openApiDocument() });
  partner = caller(stack, await stack.token('demo-partner'));
  staff = caller(stack, await stack.token('demo-staff'));
  anyone = caller(stack, undefined);
  await staff.put('/partners/demo-partner', demoPartner);
});
afterAll(async () => {
  await stack.stop();
  expect(stack.problems).toEqual([]);
});

const orderId = orderIdOf('demo-partner', orderExample.orderNumber);

describe('the way of an order', () => {
  it('from placing it to its scorecard and the company’s figures', async () => {
    // As a partner's program does it: with the client that is generated from the description.
    const program = apiClient(stack.apiUrl, () => stack.token('demo-partner'));
    const placed = await program.POST('/orders', { body: orderExample });
    expect(placed.response.status).toBe(201);
    expect(placed.data).toMatchObject({ orderId, partnerId: 'demo-partner', customerId: 'nordwind' });
    expect(placed.response.headers.get('location')).toBe(`/orders/${orderId}`);
    const path = { orderId };
    const read = await taken(program.GET('/orders/{orderId}', { params: { path } }));
    expect(read).toMatchObject(placed.data ?? {});

    const told = await taken(program.POST('/facts', { body: factsExample }));
    expect(told).toMatchObject({ answers: [{ status: 201, orderId }, { status: 201 }] });

    const card = await program.GET('/orders/{orderId}/scorecard', { params: { path } });
    expect(card).toMatchObject({
      response: { status: 200 },
      data: {
        ruleSet: { owner: 'company', version: 0, early: 'fail' },
        standing: 'due',
        onTime: 'fail',
        inFull: 'pass',
        otif: 'fail',
        reason: '1 of 2 lines late (up to 17 h 1 min)',
        perfect: 'fail',
        rights: [
          { right: 'product', verdict: 'pass' },
          { right: 'quantity', verdict: 'pass' },
          { right: 'place', verdict: 'pass' },
          {
            right: 'time',
            verdict: 'fail',
            fault: 'warehouse',
            isNet: true,
            decidedBy: [{ factId: 'drop-2' }],
          },
          { right: 'terms', verdict: 'pass' },
          { right: 'price', verdict: 'pending' },
          { right: 'information', verdict: 'fail' },
        ],
        lines: [
          { otif: 'pass' },
          { onTime: 'fail', inFull: 'pass', drops: [{ timing: 'inside' }, { timing: 'late' }] },
        ],
      },
    });

    await stack.drained();
    const kpis = await staff.get('/kpis?from=2026-03-01&to=2026-03-31&grain=week&customerId=nordwind');
    expect(kpis).toMatchObject({
      status: 200,
      body: {
        group: { kind: 'customer', id: 'nordwind' },
        total: {
          orders: { due: 1, delivered: 1 },
          lines: 2,
          units: { ordered: 15, delivered: 15 },
          indicators: {
            otif: { numerator: 0, denominator: 1, share: 0, interval: { low: 0 } },
            inFull: { numerator: 1 },
            lineOtif: { numerator: 1, denominator: 2 },
            unitOnTime: { numerator: 14, denominator: 15 },
            orderFillFirst: { numerator: 0, denominator: 1 },
            lineFillFirst: { numerator: 1, denominator: 2 },
            unitFillFirst: { numerator: 14, denominator: 15 },
            transportDelay: { numerator: 1, denominator: 2 },
          },
          ruleSets: [{ ruleSet: 'company@0', orders: 1 }],
        },
      },
    });
  });

  it('sent again gets the same answer to the byte; changed, a conflict that names the fields', async () => {
    const order = { ...orderExample, orderNumber: 'PO-again' };
    const first = await partner.post('/orders', order);
    expect((await partner.post('/orders', order)).text).toBe(first.text);
    const changed = await partner.post('/orders', { ...order, customerId: 'suedwind' });
    expect(changed).toMatchObject({
      status: 409,
      body: { type: 'urn:backhaul:problem:conflict', fields: ['/customerId'] },
    });
    expect(changed.contentType).toBe('application/problem+json');
  });
});

describe('rules', () => {
  it('are read, written and written again by staff, and judge what is read from then on', async () => {
    const path = '/customers/nordwind/rule-set';
    const rules = { ...ruleSetExample, validFrom: '2026-01-01', early: 'accept', graceMinutes: 2880 };
    const first = await staff.put(path, rules);
    expect(first).toMatchObject({ status: 200, body: { owner: 'customer', version: 1, graceMinutes: 2880 } });
    expect((await staff.put(path, rules)).text).toBe(first.text);
    const changed = { ...rules, graceMinutes: 0 };
    expect(await staff.put(path, changed)).toMatchObject({ status: 428 });
    const ifMatch = { 'if-match': first.headers.get('etag') ?? '' };
    expect(await staff.put(path, changed, ifMatch)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await partner.get(path)).toMatchObject({
      status: 200,
      body: { versions: [{ version: 1 }, { version: 2 }], inForce: { owner: 'customer', version: 2 } },
    });
    const said = (version: number) => partner.get(`/orders/${orderId}/scorecard?ruleSet=customer@${version}`);
    expect(await said(1)).toMatchObject({ body: { onTime: 'pass', ruleSet: { version: 1 } } });
    expect(await said(2)).toMatchObject({ body: { onTime: 'fail', ruleSet: { version: 2 } } });
    expect(await said(3)).toMatchObject({ status: 404 });
    expect(await staff.get('/rule-set')).toMatchObject({ status: 200, body: { inForce: { version: 0 } } });
    expect(await staff.put('/customers/nobody-knows/rule-set', rules)).toMatchObject({ status: 404 });
    expect(await staff.put('/rule-set', { ...rules, early: 'often' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/early' }] },
    });
  });
});

describe('bad input', () => {
  const json = { 'content-type': 'application/json' };

  it.each<[string, string, RequestInit, number]>([
    ['no JSON', '/orders', { body: '{"orderNumber":', headers: json }, 400],
    ['an empty body', '/orders', { body: '', headers: json }, 400],
    [
      'a form',
      '/orders',
      { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    [
      'a megabyte',
      '/orders',
      { body: JSON.stringify({ ...orderExample, terms: 'x'.repeat(1_048_576) }), headers: json },
      413,
    ],
    [
      'a megabyte of facts',
      '/facts',
      { body: JSON.stringify({ facts: ['x'.repeat(1_048_576)] }), headers: json },
      413,
    ],
    [
      '101 facts',
      '/facts',
      { body: JSON.stringify({ facts: Array.from({ length: 101 }, () => ({})) }), headers: json },
      400,
    ],
    ['no facts', '/facts', { body: '{"facts":[]}', headers: json }, 400],
    ['an unknown field beside the facts', '/facts', { body: '{"facts":[{}],"and":1}', headers: json }, 400],
    ['a list for an order', '/orders', { body: '[]', headers: json }, 400],
    [
      'an order of nonsense',
      '/orders',
      { body: '{"lines":[{"quantity":-1.5}],"shipTo":{"name":"\\u0000"}}', headers: json },
      400,
    ],
  ])('%s is a problem, and nothing of it is stored', async (_, path, init, status) => {
    await stack.drained();
    const before = await rowsAt(stack);
    const answer = await partner.call(path, { method: 'POST', ...init });
    expect(answer).toMatchObject({ status, contentType: 'application/problem+json', body: { status } });
    expect(await rowsAt(stack)).toEqual(before);
  });

  it('names every fault with its pointer', async () => {
    const answer = await partner.post('/orders', {
      ...orderExample,
      customerId: '',
      lines: [{ sku: 'A', quantity: -1 }],
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/customerId' }, { pointer: '/lines/0/quantity' }] },
    });
  });

  it('in a batch leaves the good facts stored and answers each bad one', async () => {
    const [good] = factsExample.facts;
    const facts = [
      { ...good, factId: 'good' },
      { ...good, factId: 'bad', occurredAt: '1900-01-01' },
      'nonsense',
    ];
    const answer = await partner.post('/facts', { facts });
    expect(answer).toMatchObject({
      status: 207,
      body: {
        answers: [
          { status: 201, factId: 'good' },
          { status: 400, errors: [{ pointer: '/occurredAt' }] },
          { status: 400 },
        ],
      },
    });
  });

  it('in a path is an order that there is not', async () => {
    for (const odd of ['x', 'a'.repeat(3000), encodeURIComponent('../kpis'), '%00']) {
      expect((await partner.get(`/orders/${odd}`)).status).toBe(404);
    }
  });

  it('in a query is a problem too', async () => {
    expect(await staff.get('/kpis?from=2026-13-01&to=2026-12-31')).toMatchObject({ status: 400 });
    const answer = await staff.get('/kpis?from=2026-03-31&to=2026-03-01&customer=x');
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/customer' }, { pointer: '/to' }] },
    });
    expect(await partner.get(`/orders/${orderId}/scorecard?ruleSet=mine`)).toMatchObject({ status: 400 });
  });
});

describe('who may do what', () => {
  const guarded = Object.entries(routes).filter(([, { scopes }]) => scopes.length > 0);

  it.each(guarded)('%s is closed without a token, and to a token without the scope', async (_, {
    method,
    path,
    scopes,
  }) => {
    const target = path.replace('{orderId}', orderId).replaceAll(/\{\w+\}/g, 'some-id');
    const init = method === 'POST' || method === 'PUT' ? { method, body: '{}' } : { method };
    expect(await anyone.call(target, init)).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
    const readsFigures = scopes.some((scope) => scope === 'backhaul/kpis:read');
    const another = readsFigures ? 'backhaul/facts:write' : 'backhaul/kpis:read';
    const narrow = caller(stack, await tokenFor('demo-partner', another));
    expect(await narrow.call(target, init)).toMatchObject({ status: 403, body: { message: 'Forbidden' } });
  });

  it('what another partner placed is not there; staff see it', async () => {
    const rival = await partnerCalled('rival', { customers: ['suedwind'] });
    for (const path of [`/orders/${orderId}`, `/orders/${orderId}/scorecard`]) {
      const refused = await rival.get(path);
      expect(refused).toMatchObject({ status: 404, body: { type: 'urn:backhaul:problem:not-found' } });
      const unknown = await rival.get(path.replace(orderId, 'f'.repeat(32)));
      expect(unknown.text).toBe(refused.text);
      expect((await staff.get(path)).status).toBe(200);
    }
  });

  it('another partner’s fact about an order changes nothing', async () => {
    const before = await partner.get(`/orders/${orderId}/scorecard`);
    const rival = await partnerCalled('rival', { customers: ['suedwind'] });
    const fact = { ...factsExample.facts[0], orderNumber: undefined, factId: 'forged', orderId };
    expect((await rival.post('/facts', { facts: [fact] })).status).toBe(201);
    expect((await partner.get(`/orders/${orderId}/scorecard`)).text).toBe(before.text);
  });

  it('the description and the health of the API are public', async () => {
    expect((await anyone.get('/openapi.json')).body).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
    expect(await anyone.get('/health')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await anyone.get('/no-such-route')).toMatchObject({ status: 404, body: { message: 'Not Found' } });
  });

  it.each([
    'gzip',
    'identity',
    'gzip;q=0',
  ])('so is its page, to a browser that takes %s', async (encoding) => {
    const page = await fetch(`${stack.apiUrl}/docs`, { headers: { 'accept-encoding': encoding } });
    expect(page.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const html = await page.text();
    const policy = page.headers.get('content-security-policy');
    // The browser runs what the policy names by its hash, and nothing of other servers.
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const parts = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].map(([, , text = '']) => text);
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(part).digest('base64')}'`);
    }
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(?!data:,|\/openapi\.json)/);
  });

  /** Another system that calls, with a record of its own. */
  async function partnerCalled(partnerId: string, record: object): Promise<Partner> {
    await staff.put(`/partners/${partnerId}`, { ...demoPartner, ...record });
    const claims = { client_id: partnerId, aud: 'demo-partner' };
    return caller(stack, await stack.token('demo-partner', claims));
  }

  /** A token with fewer scopes than the client may have, by the client-credentials flow itself. */
  async function tokenFor(clientId: string, scope: string): Promise<string> {
    const client = stack.clients.find(({ id }) => id === clientId);
    const response = await fetch(stack.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${clientId}:${client?.secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    return access_token;
  }
});
