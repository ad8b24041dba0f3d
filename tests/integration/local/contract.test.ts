import { describe, expect, it } from 'vitest';
import { Contract } from '../../../infra/local/http/contract.ts';
import { gatewayAnswers } from '../../../infra/local/http/gateway-response.ts';
import { openApiDocument } from '../../../lib/contract/openapi.ts';
import { problemOf } from '../../../lib/platform/problem.ts';

const contract = new Contract(openApiDocument());
const json: Record<string, string> = { 'content-type': 'application/json' };
const healthy = { status: 200, headers: json, body: '{"status":"ok"}' };

const faultsOfHealth = (change: Partial<typeof healthy>) =>
  contract.faultsOf('GET /health', { ...healthy, ...change });

describe('what the document says', () => {
  it('has no fault', () => {
    expect(faultsOfHealth({})).toEqual([]);
    const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
    const body = JSON.stringify(problemOf({ kind: 'notFound', what: 'order' }));
    expect(contract.faultsOf('GET /orders/{orderId}', { status: 404, headers, body })).toEqual([]);
  });

  it('may come from the gateway, on its own route and on none', () => {
    expect(contract.faultsOf('POST /orders', gatewayAnswers.unauthorized('Bearer'))).toEqual([]);
    expect(contract.faultsOf('POST /orders', gatewayAnswers.serviceUnavailable)).toEqual([]);
    expect(contract.faultsOf(undefined, gatewayAnswers.notFound)).toEqual([]);
    expect(contract.faultsOf(undefined, gatewayAnswers.badRequest)).toEqual([]);
  });
});

describe('what it does not say', () => {
  it.each([
    ['a status', { status: 418 }, 'a status that is not documented'],
    ['a content type', { headers: { 'content-type': 'text/html' } }, 'text/html is not documented'],
    ['a header', { headers: { ...json, 'x-secret': '1' } }, 'x-secret'],
    ['a field', { body: '{"status":"ok","more":1}' }, 'additional properties'],
    ['a value', { body: '{"status":"ill"}' }, '/status'],
    ['a body that is cut off', { body: '{"status"' }, 'cannot be parsed'],
  ])('%s is a fault', (_, change, words) => {
    expect(faultsOfHealth(change)).toEqual([expect.stringContaining(words)]);
    expect(faultsOfHealth(change)[0]).toContain('GET /health answered');
  });

  it('is a fault where there is no route, too', () => {
    expect(contract.faultsOf(undefined, healthy)).toHaveLength(1);
  });
});
