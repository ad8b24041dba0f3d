import { createHmac } from 'node:crypto';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalStack } from '../../../infra/local/local-stack.ts';
import { startLocalStack } from '../../../infra/local/stack.ts';
import { removeAssemblies, writeAssembly } from '../../support/local-assembly.ts';
import { exported, getAtt, httpApi, lambda, ref, userPool } from '../../support/local-template.ts';

const HOUR = 3_600_000;
const NOW = new Date('2030-05-01T08:00:00Z');
const ISSUER = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Users';

const echo = `export const handler = async (event, context) => ({
  statusCode: 201,
  headers: { 'Content-Type': 'application/json', location: '/x' },
  body: JSON.stringify({
    event, now: Date.now(), date: new Date().toISOString(), text: Date().slice(11, 15),
    env: process.env, left: context.getRemainingTimeInMillis(),
  }),
});`;

const assembly = writeAssembly({
  stacks: {
    'Test-Data': {
      Resources: {
        ...userPool({ name: 'shop', scopes: ['write', 'read'] }),
        Stranger: {
          Type: 'AWS::Cognito::UserPoolClient',
          Properties: {
            ClientName: 'stranger',
            AllowedOAuthFlows: ['client_credentials'],
            AllowedOAuthScopes: ['shop/write'],
          },
        },
      },
      Outputs: {
        ...exported('Test:Issuer', getAtt('Users', 'ProviderURL')),
        ...exported('Test:Client', ref('Client')),
      },
    },
    'Test-Service': {
      Resources: {
        Role: { Type: 'AWS::IAM::Role' },
        Echo: lambda('echo', {
          Environment: { Variables: { API: getAtt('Api', 'ApiEndpoint'), NAME: ref('Echo2') } },
        }),
        Echo2: lambda('echo', { FunctionName: 'second' }),
        Throws: lambda('throws'),
        Malformed: lambda('malformed'),
        Bare: lambda('bare'),
        Slow: lambda('slow', { Timeout: 0.3 }),
        Broken: lambda('broken'),
        ...httpApi(
          {
            'POST /orders': { functionId: 'Echo', scopes: ['shop/write'] },
            'GET /orders/{orderId}': { functionId: 'Echo', scopes: ['shop/read', 'shop/ops'] },
            'GET /orders/{orderId}/score': { functionId: 'Echo', scopes: ['shop/ops'] },
            'GET /orders/latest': { functionId: 'Bare' },
            'GET /public': { functionId: 'Echo' },
            'POST /public': { functionId: 'Echo' },
            'GET /throws': { functionId: 'Throws' },
            'GET /malformed': { functionId: 'Malformed' },
            'GET /slow': { functionId: 'Slow' },
            'GET /broken': { functionId: 'Broken' },
          },
          { issuer: { 'Fn::ImportValue': 'Test:Issuer' }, audience: [{ 'Fn::ImportValue': 'Test:Client' }] },
        ),
      },
    },
  },
  code: {
    echo,
    throws: `export const handler = async () => { throw new TypeError('no such thing'); };`,
    malformed: `export const handler = async () => ({ statusCode: 'fine', body: 7 });`,
    bare: `export const handler = async () => ({ hello: 'world' });`,
    slow: `let busy = true; export const handler = () => { while (busy) {} };`,
    broken: `throw new Error('poison');`,
  },
});

let stack: LocalStack;
beforeAll(async () => {
  stack = await startLocalStack({ assembly, now: NOW, logFile: `${assembly}/functions.log` });
}, 30_000);
afterAll(async () => {
  await stack?.stop();
  removeAssemblies();
});

const call = (path: string, init: RequestInit = {}) => fetch(`${stack.apiUrl}${path}`, init);
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const post = (token: string) => ({ method: 'POST', body: '{}', ...bearer(token) });

describe('what the gateway answers by itself', () => {
  it.each([
    ['GET', '/nothing', 404, 'Not Found'],
    ['DELETE', '/orders', 404, 'Not Found'],
    ['GET', '/orders/1/', 404, 'Not Found'],
    ['POST', '/orders', 401, 'Unauthorized'],
    ['GET', '/throws', 500, 'Internal Server Error'],
    ['GET', '/malformed', 500, 'Internal Server Error'],
    ['GET', '/broken', 500, 'Internal Server Error'],
    ['GET', '/slow', 503, 'Service Unavailable'],
  ])('%s %s is %i', async (method, path, status, message) => {
    const answer = await call(path, { method });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ message });
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it('challenges a caller without a token', async () => {
    expect((await call('/orders', { method: 'POST' })).headers.get('www-authenticate')).toBe('Bearer');
  });

  it('refuses a token without one of the scopes', async () => {
    const answer = await call('/orders/1/score', bearer(await stack.token('shop')));
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ message: 'Forbidden' });
  });

  it('refuses a body over 10 MB, and takes one of 10 MB', async () => {
    const body = 'x'.repeat(10 * 1024 * 1024);
    const headers = { 'content-type': 'text/plain' };
    const tooLarge = await call('/public', { method: 'POST', headers, body: `${body}x` });
    expect(tooLarge.status).toBe(413);
    expect(await tooLarge.json()).toEqual({ message: 'Request Entity Too Large' });
    expect((await call('/public', { method: 'POST', headers, body })).status).toBe(201);
  });

  it('names every failed function among its problems', () => {
    expect(stack.problems).toEqual(
      expect.arrayContaining([
        expect.stringContaining('throws: TypeError: no such thing'),
        expect.stringContaining('slow: it took longer than 0.3 s'),
        expect.stringContaining('broken: its bundle cannot be imported: Error: poison'),
      ]),
    );
  });
});

describe('tokens', () => {
  const claims = { client_id: 'shop', scope: 'shop/write', iss: ISSUER };
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const times = () => {
    const iat = Math.floor(stack.clock.now().getTime() / 1000);
    return { iat, exp: iat + 60 };
  };
  const publicKey = async () => {
    const { keys } = JSON.parse(
      await (await fetch(new URL('/.well-known/jwks.json', stack.tokenUrl))).text(),
    );
    return JSON.stringify(keys[0]);
  };

  it('lets a good one through, with or without "Bearer"', async () => {
    const token = await stack.token('shop');
    expect((await call('/orders', post(token))).status).toBe(201);
    expect((await call('/orders', { method: 'POST', headers: { authorization: token } })).status).toBe(201);
  });

  it.each([
    ['no token at all', async () => 'nonsense'],
    ['alg none', async () => `${encode({ alg: 'none' })}.${encode({ ...claims, ...times() })}.`],
    [
      'HS256 signed with the public key',
      async () => {
        const body = `${encode({ alg: 'HS256', kid: 'local' })}.${encode({ ...claims, ...times() })}`;
        return `${body}.${createHmac('sha256', await publicKey())
          .update(body)
          .digest('base64url')}`;
      },
    ],
    [
      'a key of someone else',
      async () => {
        const { privateKey } = await generateKeyPair('RS256');
        return new SignJWT({ ...claims, ...times() }).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
      },
    ],
    ['a client that is not in the audience', () => stack.token('stranger')],
  ])('refuses %s', async (_, forge) => {
    const answer = await call('/orders', post(await forge()));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ message: 'Unauthorized' });
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('refuses one that has expired on the virtual clock, though it was good before', async () => {
    const token = await stack.token('shop');
    expect((await call('/orders', post(token))).status).toBe(201);
    await stack.advanceTo(new Date(stack.clock.now().getTime() + HOUR));
    expect((await call('/orders', post(token))).status).toBe(401);
  });

  it('are issued for client credentials, narrowed by scope', async () => {
    const [client] = stack.clients;
    const basic = Buffer.from(`${client?.id}:${client?.secret}`).toString('base64');
    const answer = await fetch(stack.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'shop/read' }),
    });
    const { access_token: token, ...rest } = JSON.parse(await answer.text());
    expect(rest).toEqual({ expires_in: 3600, token_type: 'Bearer' });
    expect((await call('/orders/1', bearer(token))).status).toBe(201);
    expect((await call('/orders', post(token))).status).toBe(403);
  });

  it.each([
    ['invalid_client', 401, { client_secret: 'wrong' }],
    ['invalid_scope', 400, { scope: 'shop/all' }],
    ['unsupported_grant_type', 400, { grant_type: 'password' }],
  ])('are refused as %s', async (error, status, change) => {
    const [client] = stack.clients;
    const form = { grant_type: 'client_credentials', client_id: 'shop', client_secret: client?.secret ?? '' };
    const body = new URLSearchParams({ ...form, ...change });
    const answer = await fetch(stack.tokenUrl, { method: 'POST', body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error });
  });
});

describe('what a function sees', () => {
  const seen = async (path: string, init: RequestInit = {}) =>
    JSON.parse(await (await call(path, init)).text());

  it('is an event in payload format 2.0', async () => {
    const token = await stack.token('shop');
    const { event } = await seen('/orders/a%20b?x=1&x=2&y=%C3%A4', {
      headers: { authorization: token, Cookie: 'a=1; b=2', 'X-Trace': 'T' },
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /orders/{orderId}',
      rawPath: '/orders/a b',
      rawQueryString: 'x=1&x=2&y=%C3%A4',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-trace': 'T' },
      queryStringParameters: { x: '1,2', y: 'ä' },
      pathParameters: { orderId: 'a b' },
      isBase64Encoded: false,
      requestContext: {
        authorizer: {
          jwt: {
            claims: { iss: ISSUER, client_id: 'shop', version: '2', exp: expect.stringMatching(/^\d+$/) },
            scopes: ['shop/read'],
          },
        },
        http: { method: 'GET', path: '/orders/a b' },
        time: expect.stringMatching(/^01\/May\/2030:/),
      },
    });
    expect(event).not.toHaveProperty('body');
  });

  it.each([
    ['application/json', '{"a":"ä"}', '{"a":"ä"}', false],
    ['application/problem+json', '{}', '{}', false],
    ['application/octet-stream', 'abc', 'YWJj', true],
  ])('is a body of %s', async (type, body, expected, isBase64Encoded) => {
    const { event } = await seen('/public', { method: 'POST', headers: { 'content-type': type }, body });
    expect(event).toMatchObject({ body: expected, isBase64Encoded });
  });

  it('prefers a literal path, and takes an answer without a status code as its body', async () => {
    const answer = await call('/orders/latest');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ hello: 'world' });
  });

  it('refuses a path that is not valid UTF-8', async () => {
    expect((await call('/orders/%E0%A4%A', bearer(await stack.token('shop')))).status).toBe(400);
  });

  it('is its own environment and nothing of this process', async () => {
    const { env, left } = await seen('/public');
    expect(env).toMatchObject({
      API: stack.apiUrl,
      NAME: 'second',
      AWS_REGION: 'eu-central-1',
      AWS_LAMBDA_FUNCTION_NAME: 'echo',
      AWS_ENDPOINT_URL_DYNAMODB: stack.dynamodbUrl,
      AWS_ENDPOINT_URL_SESV2: stack.inboxUrl,
    });
    expect(env).not.toHaveProperty('PATH');
    expect(left).toBeGreaterThan(9000);
  });

  it('is the virtual time, however it asks', async () => {
    const { now, date, text } = await seen('/public');
    const virtual = stack.clock.now().getTime();
    expect(Math.abs(now - virtual)).toBeLessThan(5000);
    expect(Math.abs(Date.parse(date) - virtual)).toBeLessThan(5000);
    expect(text).toBe('2030');
  });
});
