import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPartner } from '../../infra/local/demo/partner.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { alertIdOf } from '../../lib/alerts/alert-key.ts';
import {
  accountExample,
  approvalExample,
  overrideExample,
  proposalExample,
  reviewExample,
  statementExample,
} from '../../lib/contract/credit-examples.ts';
import {
  contactExample,
  customerExample,
  factsExample,
  orderExample,
  partnerExample,
  ruleSetExample,
  targetsExample,
  tierOverrideExample,
} from '../../lib/contract/examples.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { feedbackOperations } from '../../lib/contract/operations/feedback.ts';
import { visitOperations } from '../../lib/contract/operations/visits.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { type Route, type RouteName, routes } from '../../lib/platform/routes.ts';
import { visitIdOf } from '../../lib/revisits/visit-id.ts';
import { rowsAt } from '../support/local-rows.ts';
import { type Answer, caller, type Partner } from './partner.ts';

/** Whose things a request is about: the owner's, or such as nobody has. */
interface Named {
  readonly customerId: string;
  readonly orderId: string;
  readonly caseId: string;
  readonly contactId: string;
  readonly partnerId: string;
}

interface Attempt {
  readonly request: (named: Named) => { readonly path: string; readonly body?: unknown };
  /**
   * What a rival is answered who names the owner's things. `hidden`: 404, as for what there is not. `waits`: taken, as
   * it is for what has not arrived. `own`: names nobody, and shows only what is the caller's own. `staff`: is not for
   * partners at all.
   */
  readonly rival: 'hidden' | 'waits' | 'own' | 'staff';
}

const hidden = (request: Attempt['request']): Attempt => ({ request, rival: 'hidden' });
const staffOnly = (request: Attempt['request']): Attempt => ({ request, rival: 'staff' });
const ofCustomer = (rest: string, body?: unknown) =>
  hidden(({ customerId }) => ({ path: `/customers/${customerId}${rest}`, body }));
const [delivery] = factsExample.facts;
const { complaint: complaintExample } = feedbackOperations['give-feedback'].body.examples;
const { examples: outcomeExamples } = visitOperations['record-outcome'].body;
const { examples: snoozeExample } = visitOperations['snooze-visit'].body;
const [move] = Object.values(feedbackOperations['move-case'].body.examples);
const march = 'from=2026-03-01&to=2026-03-31';

type Guarded = {
  [Name in RouteName]: (typeof routes)[Name]['scopes'] extends readonly [] ? never : Name;
}[RouteName];

/** One request for every route that is not public; a route without one does not compile. */
const attempts: Readonly<Record<Guarded, Attempt>> = {
  'place-order': hidden(({ customerId }) => ({ path: '/orders', body: { ...orderExample, customerId } })),
  'place-orders': hidden(({ customerId }) => ({
    path: '/orders/batch',
    body: { orders: [{ ...orderExample, customerId }] },
  })),
  'list-orders': hidden(({ customerId }) => ({ path: `/orders?customerId=${customerId}` })),
  'read-order': hidden(({ orderId }) => ({ path: `/orders/${orderId}` })),
  'read-timeline': hidden(({ orderId }) => ({ path: `/orders/${orderId}/timeline` })),
  'read-scorecard': hidden(({ orderId }) => ({ path: `/orders/${orderId}/scorecard` })),
  'save-rule-set': staffOnly(() => ({ path: '/rule-set', body: ruleSetExample })),
  'read-rule-set': staffOnly(() => ({ path: '/rule-set' })),
  'save-customer-rule-set': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/rule-set`,
    body: ruleSetExample,
  })),
  'read-customer-rule-set': ofCustomer('/rule-set'),
  'report-facts': {
    request: ({ orderId }) => ({
      path: '/facts',
      body: { facts: [{ ...delivery, factId: 'forged', orderNumber: undefined, orderId }] },
    }),
    rival: 'waits',
  },
  'read-kpis': hidden(({ customerId }) => ({ path: `/kpis?${march}&customerId=${customerId}` })),
  'read-otif-ladder': hidden(({ customerId }) => ({
    path: `/kpis/otif-ladder?${march}&customerId=${customerId}`,
  })),
  'list-restatements': hidden(({ customerId }) => ({ path: `/restatements?customerId=${customerId}` })),
  'save-targets': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/targets`,
    body: targetsExample,
  })),
  'read-targets': ofCustomer('/targets'),
  'give-feedback': hidden(({ customerId }) => ({
    path: '/feedback',
    body: { ...complaintExample, customerId },
  })),
  'list-feedback': ofCustomer('/feedback'),
  'list-cases': ofCustomer('/cases'),
  'read-case': hidden(({ customerId, caseId }) => ({ path: `/customers/${customerId}/cases/${caseId}` })),
  'move-case': staffOnly(({ customerId, caseId }) => ({
    path: `/customers/${customerId}/cases/${caseId}/moves`,
    body: move,
  })),
  'list-open-cases': staffOnly(() => ({ path: '/cases' })),
  'save-partner': staffOnly(({ partnerId }) => ({ path: `/partners/${partnerId}`, body: partnerExample })),
  'read-partner': staffOnly(({ partnerId }) => ({ path: `/partners/${partnerId}` })),
  'list-partners': staffOnly(() => ({ path: '/partners' })),
  'list-mail-suppressions': staffOnly(() => ({ path: '/mail-suppressions' })),
  'lift-mail-suppression': staffOnly(() => ({ path: '/mail-suppressions/YUBleGFtcGxlLmNvbQ' })),
  'list-customers': { request: () => ({ path: '/customers' }), rival: 'own' },
  'save-customer': ofCustomer('', customerExample),
  'read-customer': ofCustomer(''),
  'list-contacts': ofCustomer('/contacts'),
  'save-contact': ofCustomer('/contacts/anna', contactExample),
  'remove-contact': ofCustomer('/contacts/anna'),
  'read-tier': ofCustomer('/tier'),
  'override-tier': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/tier-override`,
    body: tierOverrideExample,
  })),
  'lift-tier-override': staffOnly(({ customerId }) => ({ path: `/customers/${customerId}/tier-override` })),
  'read-tier-summary': staffOnly(() => ({ path: '/tiers/summary' })),
  'read-health': staffOnly(({ customerId }) => ({ path: `/customers/${customerId}/health` })),
  'save-credit-account': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/credit/account`,
    body: accountExample,
  })),
  'read-credit': staffOnly(({ customerId }) => ({ path: `/customers/${customerId}/credit` })),
  'save-statement': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/credit/statements/2025-12-31`,
    body: statementExample,
  })),
  'list-statements': staffOnly(({ customerId }) => ({ path: `/customers/${customerId}/credit/statements` })),
  'propose-limit': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/credit/proposals`,
    body: proposalExample,
  })),
  'decide-proposal': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/credit/proposals/review:2026-03-01/decision`,
    body: approvalExample,
  })),
  'list-proposals': staffOnly(() => ({ path: '/credit/proposals' })),
  'override-credit': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/credit/overrides`,
    body: overrideExample,
  })),
  'list-decisions': staffOnly(({ customerId }) => ({ path: `/customers/${customerId}/credit/decisions` })),
  'read-decision': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/credit/decisions/opened`,
  })),
  'ask-review': staffOnly(({ customerId }) => ({
    path: `/customers/${customerId}/credit/reviews`,
    body: reviewExample,
  })),
  'list-alerts': staffOnly(() => ({ path: '/alerts' })),
  'move-alert': staffOnly(({ customerId }) => ({
    path: `/alerts/${alertIdOf({ group: { kind: 'customer', id: customerId }, cause: 'leaving' })}/moves`,
    body: { kind: 'acknowledge' },
  })),
  'list-at-risk': staffOnly(() => ({ path: '/churn/at-risk' })),
  'read-churn-run': staffOnly(() => ({ path: '/churn/runs/latest' })),
  'list-visits': staffOnly(() => ({ path: '/visits' })),
  'read-visit-figures': staffOnly(() => ({ path: `/visits/figures?${march}` })),
  'read-visits': staffOnly(({ customerId }) => ({ path: `/customers/${customerId}/visits` })),
  'record-outcome': staffOnly(({ customerId }) => ({
    path: `/visits/${visitIdOf({ customerId, number: 1 })}/outcome`,
    body: outcomeExamples.notReached,
  })),
  'snooze-visit': staffOnly(({ customerId }) => ({
    path: `/visits/${visitIdOf({ customerId, number: 1 })}/snooze`,
    body: snoozeExample.stocktaking,
  })),
  'hand-over-book': staffOnly(() => ({ path: '/managers/anna/book', body: { to: 'bernd' } })),
  'export-personal-data': staffOnly(({ customerId }) => ({ path: `/customers/${customerId}/personal-data` })),
  'erase-personal-data': staffOnly(({ customerId }) => ({ path: `/customers/${customerId}/personal-data` })),
};

const guarded = Object.entries(attempts).map(([name, attempt]) => {
  const route: Route = routes[name as Guarded];
  return { name, route, ...attempt };
});
const everyScope = [...new Set(Object.values<Route>(routes).flatMap(({ scopes }) => scopes))];
const staffScopes = ['backhaul/ops', 'backhaul/credit', 'backhaul/admin'];
const partnerScopes = everyScope.filter((scope) => !staffScopes.includes(scope));

let stack: LocalStack;
let staff: Partner;
let owner: Partner;
let rival: Partner;
let owned: Named;
const nobodys: Named = {
  customerId: 'nobody',
  orderId: 'f'.repeat(32),
  caseId: 'f'.repeat(32),
  contactId: 'nobody',
  partnerId: 'nobody',
};

beforeAll(async () => {
  stack = await startLocalStack({ assembly: inject('assembly'), contract: openApiDocument() });
  staff = caller(stack, await stack.token('demo-staff'));
  owner = await partnerCalled('owner', ['nordwind']);
  rival = await partnerCalled('rival', ['suedwind', 'westwind']);
  await owner.post('/orders', orderExample);
  await owner.post('/facts', factsExample);
  await owner.put('/customers/nordwind', customerExample);
  await owner.put('/customers/nordwind/contacts/anna', contactExample);
  const { body } = await owner.post('/feedback', {
    ...complaintExample,
    orderNumber: orderExample.orderNumber,
  });
  owned = {
    customerId: 'nordwind',
    orderId: orderIdOf('owner', orderExample.orderNumber),
    caseId: (body as { caseId: string }).caseId,
    contactId: 'anna',
    partnerId: 'owner',
  };
  for (const customerId of ['suedwind', 'westwind']) {
    await rival.put(`/customers/${customerId}`, customerExample);
    for (const orderNumber of ['1', '2', '3']) {
      await rival.post('/orders', {
        ...orderExample,
        orderNumber: `${customerId}-${orderNumber}`,
        customerId,
      });
    }
  }
  await stack.drained();
});
afterAll(async () => {
  await stack.stop();
  expect(stack.problems).toEqual([]);
});

/** A system that calls with all that a partner may have, and a record that reaches some customers. */
async function partnerCalled(partnerId: string, customers: readonly string[]): Promise<Partner> {
  await staff.put(`/partners/${partnerId}`, { ...demoPartner, customers });
  return caller(stack, await tokenOf({ client_id: partnerId }));
}

/** A token of a partner with every scope that partners have, unless its claims say otherwise. */
function tokenOf(claims: object): Promise<string> {
  return stack.token('demo-partner', {
    client_id: 'owner',
    aud: 'demo-partner',
    scope: partnerScopes.join(' '),
    ...claims,
  });
}

function send(by: Partner, { route, request }: (typeof guarded)[number], named: Named): Promise<Answer> {
  const { path, body } = request(named);
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  return by.call(path, { method: route.method, ...json });
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const hour = 3600;
const now = () => Math.floor(+stack.clock.now() / 1000);

/** Tokens that look right at a glance. */
const badTokens: Readonly<Record<string, () => Promise<string | undefined>>> = {
  'no token': async () => undefined,
  'an expired token': () =>
    tokenOf({ iat: now() - 2 * hour, exp: now() - hour, scope: everyScope.join(' ') }),
  'a token of another audience': () => tokenOf({ aud: 'another-api', scope: everyScope.join(' ') }),
  'a token of another issuer': () =>
    tokenOf({ iss: 'https://elsewhere.example', scope: everyScope.join(' ') }),
  'an unsigned token': async () => {
    const token = await tokenOf({ scope: everyScope.join(' ') });
    return token.slice(0, token.lastIndexOf('.') + 1);
  },
  'a token with alg=none': async () => {
    const [, payload] = (await tokenOf({ scope: everyScope.join(' ') })).split('.');
    return `${base64({ alg: 'none', typ: 'JWT' })}.${payload}.`;
  },
  'a token whose claims were changed': async () => {
    const [header, payload = '', signature] = (await tokenOf({})).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return `${header}.${base64({ ...claims, scope: everyScope.join(' ') })}.${signature}`;
  },
  'a token signed by someone else': async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const [header = '', payload = ''] = (await tokenOf({ scope: everyScope.join(' ') })).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
  },
};

describe.each(guarded)('$name', (attempt) => {
  it.each(Object.keys(badTokens))('is closed to %s', async (kind) => {
    const token = await badTokens[kind]?.();
    const answer = await send(caller(stack, token), attempt, owned);
    expect(answer).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
  });

  it('is closed to a token with every scope but those that it takes', async () => {
    const others = everyScope.filter((scope) => !attempt.route.scopes.includes(scope));
    const narrow = caller(stack, await tokenOf({ scope: others.join(' ') }));
    const answer = await send(narrow, attempt, owned);
    expect(answer).toMatchObject({ status: 403, body: { message: 'Forbidden' } });
  });

  it('is closed to a partner that has no record', async () => {
    const scope = attempt.route.scopes.filter((each) => !staffScopes.includes(each)).join(' ');
    if (scope === '') return;
    const stranger = caller(stack, await tokenOf({ client_id: 'stranger', scope }));
    const answer = await send(stranger, attempt, owned);
    expect(answer).toMatchObject({ status: 403, body: { type: 'urn:backhaul:problem:unknown-partner' } });
  });
});

describe.each(
  guarded.filter(({ rival: answered }) => answered === 'hidden'),
)('$name, by a rival', (attempt) => {
  it('is answered as if it were not there, and changes nothing', async () => {
    const before = await rowsAt(stack);
    const theirs = await send(rival, attempt, owned);
    const none = await send(rival, attempt, nobodys);
    expect(theirs.text).toBe(none.text);
    expect(theirs.text).toContain('urn:backhaul:problem:not-found');
    expect([theirs.status, none.status]).toEqual(attempt.name === 'place-orders' ? [207, 207] : [404, 404]);
    expect(await rowsAt(stack)).toEqual(before);
  });
});

it('a route that is for staff takes no scope that a partner has', () => {
  for (const { name, route, rival: answered } of guarded) {
    const forPartners = route.scopes.some((scope) => partnerScopes.includes(scope));
    expect(forPartners, name).toBe(answered !== 'staff');
  }
});

describe('facts of a rival', () => {
  const attempt = guarded.find(({ name }) => name === 'report-facts');
  if (!attempt) throw new Error('Facts can be reported.');

  it('about an order of the owner are answered like those of an order to come, and change nothing', async () => {
    const paths = ['', '/scorecard', '/timeline'].map((rest) => `/orders/${owned.orderId}${rest}`);
    const seen = () => Promise.all(paths.map(async (path) => (await owner.get(path)).text));
    const before = await seen();
    const answers = [await send(rival, attempt, owned), await send(rival, attempt, nobodys)];
    expect(answers).toMatchObject([
      { status: 201, body: { answers: [{ status: 201, factId: 'forged', orderId: owned.orderId }] } },
      { status: 201, body: { answers: [{ status: 201, factId: 'forged', orderId: nobodys.orderId }] } },
    ]);
    await stack.drained();
    expect(await seen()).toEqual(before);
    expect((await staff.get(paths[2] ?? '')).text).toContain('"standing":"notAllowed"');
  });

  it('that decide about it are not refused by its state, which would tell that it is there', async () => {
    const cancel = (named: Named) => ({
      facts: [
        {
          factId: 'stop',
          orderId: named.orderId,
          kind: 'cancelled',
          occurredAt: '2026-03-05T10:00:00+01:00',
        },
      ],
    });
    const statuses = [owned, nobodys].map(
      async (named) => (await rival.post('/facts', cancel(named))).status,
    );
    expect(await Promise.all(statuses)).toEqual([201, 201]);
    expect((await owner.post('/facts', cancel(owned))).body).toMatchObject({
      answers: [{ status: 409, state: 'delivered', possibleMoves: ['closed'] }],
    });
  });
});

describe('ids in bodies', () => {
  it('feedback of one’s own customer cannot name an order of another', async () => {
    const about = (orderId: string) => ({ ...complaintExample, customerId: 'suedwind', orderId });
    const [theirs, none] = [
      await rival.post('/feedback', about(owned.orderId)),
      await rival.post('/feedback', about(nobodys.orderId)),
    ];
    expect(theirs).toMatchObject({ status: 404, text: none?.text });
  });
});

describe('kinds of news', () => {
  it('that a record does not name are not taken, each by itself, and not shown', async () => {
    const record = {
      ...demoPartner,
      customers: ['nordwind'],
      sends: ['dispatched'],
      reads: ['placed', 'dispatched'],
    };
    await staff.put('/partners/carrier', record);
    const carrier = caller(stack, await tokenOf({ client_id: 'carrier' }));
    const fact = { orderId: owned.orderId, occurredAt: '2026-03-03T08:00:00+01:00' };
    const told = await carrier.post('/facts', {
      facts: [
        { ...fact, factId: 'c-1', kind: 'dispatched', carrier: 'hansa' },
        { ...fact, factId: 'c-2', kind: 'delivered', lines: [{ sku: 'A', quantity: 1 }] },
        { ...fact, factId: 'c-3', kind: 'creditHeld' },
      ],
    });
    const notAllowed = { status: 403, type: 'urn:backhaul:problem:not-allowed' };
    expect(told.body).toMatchObject({ answers: [{ status: 201 }, notAllowed, notAllowed] });
    expect((await carrier.post('/orders', orderExample)).body).toMatchObject(notAllowed);
    expect((await carrier.post('/feedback', complaintExample)).body).toMatchObject(notAllowed);
    const { body } = await carrier.get(`/orders/${owned.orderId}/timeline`);
    const kinds = (body as { events: { kind: string }[] }).events.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['dispatched']));
    expect((await carrier.get(`/orders/${owned.orderId}/scorecard`)).status).toBe(404);
    expect(await carrier.get('/customers/nordwind/feedback')).toMatchObject({ status: 404 });
    for (const path of [
      `/kpis?${march}&customerId=nordwind`,
      `/kpis/otif-ladder?${march}&customerId=nordwind`,
      '/restatements?customerId=nordwind',
      '/customers/nordwind/targets',
    ])
      expect(await carrier.get(path)).toMatchObject({ status: 404 });
  });
});

describe('lists', () => {
  const lists = [
    { path: '/customers?limit=1', of: () => rival },
    { path: '/orders?customerId=suedwind&limit=2', of: () => rival },
    { path: '/partners?limit=1', of: () => staff },
  ];
  const next = ({ body }: Answer) => (body as { next: string }).next;

  it.each(lists)('$path: a cursor that was tampered with, or is another’s, opens nothing', async ({
    path,
    of,
  }) => {
    const cursor = next(await of().get(path));
    expect(cursor).toBeTruthy();
    const flipped = `${cursor.slice(0, -2)}${cursor.at(-2) === 'A' ? 'B' : 'A'}${cursor.at(-1)}`;
    const invalid = { status: 400, body: { type: 'urn:backhaul:problem:invalid-cursor' } };
    for (const bad of [flipped, `${cursor}AAAA`, 'x', base64('nordwind')]) {
      expect(await of().get(`${path}&cursor=${bad}`)).toMatchObject(invalid);
    }
    expect(await of().get(`${path}&cursor=${cursor}`)).toMatchObject({ status: 200 });
    const ownPath = path.replace('suedwind', 'nordwind');
    if (of() === rival) expect(await owner.get(`${ownPath}&cursor=${cursor}`)).toMatchObject(invalid);
  });

  it('of customers show a partner its own, page by page', async () => {
    const ids: string[] = [];
    for (let path: string | undefined = '/customers?limit=1'; path; ) {
      const { body } = await rival.get(path);
      const page = body as { items: { customerId: string }[]; next?: string };
      ids.push(...page.items.map(({ customerId }) => customerId));
      path = page.next && `/customers?limit=1&cursor=${page.next}`;
    }
    expect(ids).toEqual(['suedwind', 'westwind']);
  });

  it('figures without a customer are for staff', async () => {
    const across = ['', '&tier=key', '&partnerId=rival', '&carrier=hansa', '&warehouse=w', '&lane=a>b'];
    for (const path of [
      ...across.map((group) => `/kpis?${march}${encodeURI(group)}`),
      `/kpis/otif-ladder?${march}`,
      '/restatements',
    ])
      expect(await rival.get(path)).toMatchObject({ status: 403 });
    for (const path of [`/kpis?${march}&`, `/kpis/otif-ladder?${march}&`, '/restatements?'])
      expect(await rival.get(`${path}customerId=suedwind`)).toMatchObject({ status: 200 });
  });
});
