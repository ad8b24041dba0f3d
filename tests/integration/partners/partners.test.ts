import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listPartners } from '../../../lib/partners/list-partners.ts';
import { partnerFunction } from '../../../lib/partners/partner-function.ts';
import { partnerBody } from '../../../lib/partners/partner-schema.ts';
import { getReach, putPartner } from '../../../lib/partners/partner-store.ts';
import { readPartner } from '../../../lib/partners/read-partner.ts';
import { savePartner } from '../../../lib/partners/save-partner.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { answer, type HttpRequest } from '../../../lib/platform/http.ts';
import { Refusal } from '../../../lib/platform/refusal.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { aPartner } from '../../support/callers.ts';
import { faulty } from '../../support/faulty-table.ts';
import { openTestTable } from '../../support/test-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTestTable();
  vi.stubEnv('PARTNER_CLAIM', 'client_id');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const now = new Date('2026-03-02T09:00:00Z');
const body = (given: object = {}) =>
  accept(partnerBody, { name: 'Hansa', customers: ['nordwind'], sends: ['delivered'], reads: [], ...given });

describe('a partner’s record', () => {
  it('is created, and changed by who has seen it; the same again is no change', async () => {
    const first = await savePartner(table, 'hansa', body(), undefined, now);
    expect(first).toMatchObject({ version: 1, state: 'active', rateLimit: { requestsPerSecond: 50 } });
    expect(await savePartner(table, 'hansa', body(), undefined, new Date())).toEqual(first);
    const wider = body({ customers: 'all' });
    const change = (ifMatch?: string) => savePartner(table, 'hansa', wider, ifMatch, now);
    await expect(change()).rejects.toMatchObject({ reason: { kind: 'preconditionRequired' } });
    await expect(change('"2"')).rejects.toMatchObject({ reason: { kind: 'preconditionFailed' } });
    expect(await change('"1"')).toMatchObject({ version: 2, customers: 'all' });
    expect(await readPartner(table, 'hansa')).toMatchObject({ version: 2 });
  });

  it('keeps whom each of its versions let it tell of', async () => {
    await savePartner(table, 'hansa', body(), undefined, now);
    await savePartner(table, 'hansa', body({ customers: 'all' }), '"1"', now);
    expect(await getReach(table, 'hansa', 1)).toEqual({ customers: ['nordwind'] });
    expect(await getReach(table, 'hansa', 2)).toEqual({ customers: 'all' });
  });

  it('changed by many at once is changed by one', async () => {
    await savePartner(table, 'hansa', body(), undefined, now);
    const changes = Array.from({ length: 20 }, (_, index) =>
      savePartner(table, 'hansa', body({ name: `Hansa ${index}` }), '"1"', now),
    );
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ reason: { kind: 'preconditionFailed' } });
    }
  });

  it('is listed page by page, by id', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const partnerId of ids) await putPartner(table, aPartner({ partnerId }));
    const first = await listPartners(table, { limit: 3 });
    const second = await listPartners(table, { limit: 3, cursor: first.next });
    expect([...first.items, ...second.items].map(({ partnerId }) => partnerId)).toEqual(ids);
    expect(second.next).toBeUndefined();
    await expect(listPartners(table, { limit: 3, cursor: `${first.next}x` })).rejects.toMatchObject({
      reason: { kind: 'invalidCursor' },
    });
  });
});

describe('a function for callers', () => {
  function request(claims: Record<string, string>): HttpRequest {
    const requestContext = {
      requestId: 'r-1',
      routeKey: 'GET /orders',
      authorizer: { jwt: { claims, scopes: [] } },
    };
    return { requestContext, headers: {} } as unknown as HttpRequest;
  }
  const context = { getRemainingTimeInMillis: () => 1000 } as Context;
  const call = async (handler: ReturnType<typeof partnerFunction>, claims: Record<string, string>) =>
    handler(request(claims), context, { signal: AbortSignal.timeout(5000) } as never);
  const who = (on: Table = table) =>
    partnerFunction(on, async (_, { partnerId, grant }) =>
      answer(200, { partnerId, customers: grant.customers === 'all' ? 'all' : [...grant.customers] }),
    );

  it('knows its caller by the record, and tells what is left of its rate', async () => {
    await putPartner(table, aPartner({ partnerId: 'hansa', customers: ['nordwind'] }));
    expect(await call(who(), { client_id: 'hansa' })).toMatchObject({
      statusCode: 200,
      body: '{"partnerId":"hansa","customers":["nordwind"]}',
      headers: { 'ratelimit-policy': '"partner";q=2000;w=2' },
    });
  });

  it('is closed to partners without a record, and to blocked ones; staff need none', async () => {
    await putPartner(table, aPartner({ partnerId: 'blocked', state: 'blocked' }));
    const handler = who();
    for (const client_id of ['nobody', 'blocked']) {
      expect(await call(handler, { client_id, scope: 'backhaul/orders:read' })).toMatchObject({
        statusCode: 403,
        body: expect.stringContaining('unknown-partner'),
      });
    }
    expect(await call(handler, { client_id: 'desk', scope: 'backhaul/ops' })).toMatchObject({
      statusCode: 200,
      body: '{"partnerId":"desk","customers":"all"}',
    });
  });

  it('looks a record up once a minute', async () => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    await putPartner(table, aPartner({ partnerId: 'hansa' }));
    const counted = faulty(table, () => undefined);
    const handler = who(counted);
    await call(handler, { client_id: 'hansa' });
    const begun = counted.calls();
    for (let request = 0; request < 20; request++) await call(handler, { client_id: 'hansa' });
    expect(counted.calls()).toBe(begun);
    await putPartner(table, aPartner({ partnerId: 'hansa', state: 'blocked', version: 2 }));
    vi.setSystemTime(+now + 59_000);
    expect(await call(handler, { client_id: 'hansa' })).toMatchObject({ statusCode: 200 });
    vi.setSystemTime(+now + 61_000);
    expect(await call(handler, { client_id: 'hansa' })).toMatchObject({ statusCode: 403 });
  });

  it('answers 429 with when to come again once the rate is used up, and goes on then', async () => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    await putPartner(table, aPartner({ partnerId: 'hansa', rateLimit: { requestsPerSecond: 1, burst: 2 } }));
    const handler = who();
    const statuses = [];
    for (let request = 0; request < 5; request++) {
      statuses.push(((await call(handler, { client_id: 'hansa' })) as { statusCode: number }).statusCode);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(await call(handler, { client_id: 'hansa' })).toMatchObject({
      headers: { 'retry-after': '1', ratelimit: '"partner";r=0;t=2' },
      body: expect.stringContaining('rate-limited'),
    });
    vi.setSystemTime(+now + 1000);
    expect(await call(handler, { client_id: 'hansa' })).toMatchObject({ statusCode: 200 });
  });

  it('tells what is left with a refusal too', async () => {
    await putPartner(table, aPartner({ partnerId: 'hansa' }));
    const refusing = partnerFunction(table, async () => {
      throw new Refusal({ kind: 'notFound', what: 'order' });
    });
    expect(await call(refusing, { client_id: 'hansa' })).toMatchObject({
      statusCode: 404,
      headers: { ratelimit: expect.any(String), 'content-type': 'application/problem+json' },
    });
  });
});
