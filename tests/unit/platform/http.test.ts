import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answer,
  chosenId,
  type HttpRequest,
  httpFunction,
  identityOf,
  pathId,
} from '../../../lib/platform/http.ts';

beforeEach(() => vi.stubEnv('PARTNER_CLAIM', 'client_id'));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A request as the gateway hands it on: claims are strings, whatever they were in the token. */
function request(claims: Record<string, string>): HttpRequest {
  const given = {
    requestContext: {
      requestId: 'r-1',
      routeKey: 'GET /orders',
      authorizer: { jwt: { claims, scopes: [] } },
    },
    headers: {},
  };
  return given as unknown as HttpRequest;
}

const call = (work: () => Promise<never>) =>
  httpFunction(work)(request({ client_id: 'x' }), { getRemainingTimeInMillis: () => 1000 } as never, {
    signal: AbortSignal.timeout(1000),
  });

describe('the caller', () => {
  it('is the partner that the claim names, and staff with the scope ops', () => {
    expect(identityOf(request({ client_id: 'acme', scope: 'backhaul/orders:read' }))).toEqual({
      partnerId: 'acme',
      subject: 'acme',
      roles: [],
    });
    for (const scopes of [
      { scope: 'a backhaul/ops' },
      { scp: '[backhaul/ops a]' },
      { scp: '[a backhaul/ops]' },
    ]) {
      expect(identityOf(request({ client_id: 'desk', ...scopes }))).toEqual({
        partnerId: 'desk',
        subject: 'desk',
        roles: ['ops'],
      });
    }
    expect(identityOf(request({ client_id: 'acme', scope: 'backhaul/opsx' })).roles).toEqual([]);
  });

  it.each([
    {},
    { client_id: '' },
    { client_id: 'a#b' },
    { client_id: 'backhaul' },
  ])('%j is nobody', (claims) => {
    expect(() => identityOf(request(claims))).toThrow(
      expect.objectContaining({ reason: { kind: 'unknownPartner' } }),
    );
  });
});

describe('an id in the path', () => {
  const named = (customerId: string): HttpRequest => ({ ...request({}), pathParameters: { customerId } });

  it('is taken as it is', () => {
    expect(chosenId(named('nordwind'), 'customerId')).toBe('nordwind');
    expect(pathId(named('nordwind'), 'customerId', 'customer')).toBe('nordwind');
  });

  it('that is none names nothing; who would make something by it is told what an id may be', () => {
    expect(() => pathId(named('a b'), 'customerId', 'customer')).toThrow(
      expect.objectContaining({ reason: { kind: 'notFound', what: 'customer' } }),
    );
    const fault = { pointer: '/customerId', detail: expect.stringContaining('must be 1 to 64 letters') };
    expect(() => chosenId(named('a b'), 'customerId')).toThrow(
      expect.objectContaining({ reason: { kind: 'invalidInput', faults: [fault] } }),
    );
  });
});

describe('what breaks', () => {
  it('is answered as a problem, and logged without what the error quotes', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answered = await call(async () => {
      throw new Error('cannot store "Erika Mustermann"');
    });
    expect(answered).toMatchObject({
      statusCode: 500,
      headers: { 'content-type': 'application/problem+json' },
    });
    expect(JSON.stringify([logged.mock.calls, answered])).not.toContain('Mustermann');
    expect(JSON.stringify(logged.mock.calls)).toContain('r-1');
  });

  it('for a moment only is answered as such', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const timeOut = Object.assign(new Error('no answer'), { name: 'TimeoutError' });
    const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    for (const error of [timeOut, reset]) {
      const answered = await call(async () => {
        throw error;
      });
      expect(answered).toMatchObject({ statusCode: 503, headers: { 'retry-after': '1' } });
    }
  });

  it('answers are never sniffed or cached', () => {
    expect(answer(200, {}).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
});
