import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { SYSTEM } from '../facts/fact.ts';
import { orderIdPattern } from '../orders/order-id.ts';
import type { Identity, StaffRole } from '../partners/access.ts';
import { setting } from './config.ts';
import { isTransient } from './dynamo.ts';
import { log } from './log.ts';
import { nameBehind } from './opaque-id.ts';
import { internalProblem, type Problem, problemOf } from './problem.ts';
import { Refusal, type RefusalReason } from './refusal.ts';
import type { Scope } from './routes.ts';
import { accept, businessDate, id } from './schema.ts';

export type HttpRequest = APIGatewayProxyEventV2;
export type HttpAnswer = APIGatewayProxyStructuredResultV2;

/** Most bytes of a body: a batch of 100 facts with ample lines stays far below. */
const BODY_LIMIT = 262_144;

/** Makes a Lambda of a function from request to answer; what it throws becomes problem+json. */
export function httpFunction(answer: (request: HttpRequest) => Promise<HttpAnswer>) {
  return middy<HttpRequest, HttpAnswer>().use(logAndProblems).handler(answer);
}

/** Whatever happens, the answer is JSON or a problem, and one line of the log says to whom. */
const logAndProblems: middy.MiddlewareObj<HttpRequest, HttpAnswer> = {
  after: (request) => {
    logAnswer(request.event, request.response?.statusCode);
    if (request.response) request.response = withNotedHeaders(request.response, request.event);
  },
  onError: (request) => {
    const described = problemFor(request.error, request.event);
    logAnswer(request.event, described.status);
    request.response = withNotedHeaders(problem(described, request.error), request.event);
  },
};

function logAnswer(request: HttpRequest, status: number | undefined): void {
  const { routeKey, requestId } = request.requestContext;
  log.info('Answered', {
    route: routeKey,
    status,
    partnerId: partnerIds.get(request),
    orderId: namedIn(request, 'orderId'),
    customerId: namedIn(request, 'customerId'),
    correlationId: requestId,
  });
}

function problemFor(error: unknown, { requestContext }: HttpRequest): Problem {
  if (error instanceof Refusal) return problemOf(error.reason);
  log.error('A request failed', error, {
    correlationId: requestContext.requestId,
    route: requestContext.routeKey,
  });
  return isTransient(error) ? problemOf({ kind: 'overloaded' }) : internalProblem;
}

function problem(body: Problem, error: unknown): HttpAnswer {
  const headers = error instanceof Refusal ? headersFor(error.reason) : {};
  const retry = body.status === 503 ? { 'retry-after': '1' } : {};
  return answer(body.status, body, { 'content-type': 'application/problem+json', ...retry, ...headers });
}

function headersFor(reason: RefusalReason): Record<string, string> {
  if (reason.kind !== 'rateLimited') return {};
  return { 'retry-after': String(reason.retryAfterSeconds), ...reason.headers };
}

/** @param body undefined for an answer without one */
export function answer(statusCode: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return {
    statusCode,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    ...(body === undefined ? {} : { body: escapedJson(body) }),
  };
}

/** What partners sent is told back as text: nothing that a browser could take for markup, whoever shows it. */
function escapedJson(body: unknown): string {
  return JSON.stringify(body).replaceAll(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}

/** Adds headers to whatever the request will be answered with, a problem too. */
export function noteHeaders(request: HttpRequest, headers: Readonly<Record<string, string>>): void {
  notedHeaders.set(request, headers);
}

const notedHeaders = new WeakMap<HttpRequest, Readonly<Record<string, string>>>();

function withNotedHeaders(response: HttpAnswer, request: HttpRequest): HttpAnswer {
  return { ...response, headers: { ...notedHeaders.get(request), ...response.headers } };
}

/** The body, parsed and checked. */
export function bodyOf<T>(request: HttpRequest, schema: z.ZodMiniType<T>): T {
  return accept(schema, json(request));
}

function json({ headers, body = '', isBase64Encoded }: HttpRequest): unknown {
  if (!/^application\/(.+\+)?json\b/i.test(headers['content-type'] ?? '')) {
    throw new Refusal({ kind: 'unsupportedMediaType' });
  }
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > BODY_LIMIT) throw new Refusal({ kind: 'tooLarge', limit: BODY_LIMIT });
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Refusal({
      kind: 'malformedJson',
      detail: 'The body cannot be parsed as JSON; nothing was changed.',
    });
  }
}

export function queryOf<T>({ queryStringParameters }: HttpRequest, schema: z.ZodMiniType<T>): T {
  return accept(schema, queryStringParameters ?? {});
}

/** The order that the path names; what is no order id names none. */
export function orderIdOf(request: HttpRequest): string {
  return pathId(request, 'orderId', 'order');
}

/**
 * An id in the path; what is no such id names nothing.
 * @param what what there is not, for the answer: `order`
 */
export function pathId(request: HttpRequest, name: string, what: string): string {
  const found = namedIn(request, name);
  if (!found) throw new Refusal({ kind: 'notFound', what });
  return found;
}

/** So long names fit keys of the store. */
const LONGEST_OPAQUE_ID = 1360;

/** An id in the path that stands for a name of several parts; what is none names nothing. */
export function opaqueId({ pathParameters }: HttpRequest, name: string, what: string): string {
  const given = pathParameters?.[name] ?? '';
  const isId = given.length <= LONGEST_OPAQUE_ID && nameBehind(given) !== undefined;
  if (!isId) throw new Refusal({ kind: 'notFound', what });
  return given;
}

/**
 * An id in the path by which the caller names what it makes.
 * @throws Refusal that says what an id may be
 */
export function chosenId({ pathParameters }: HttpRequest, name: string): string {
  return accept(id, pathParameters?.[name], [name]);
}

/**
 * A date in the path by which the caller names what it makes.
 * @throws Refusal for what is none
 */
export function chosenDate({ pathParameters }: HttpRequest, name: string): BusinessDate {
  return accept(businessDate, pathParameters?.[name], [name]);
}

function namedIn({ pathParameters }: HttpRequest, name: string): string | undefined {
  const given = pathParameters?.[name];
  const isId = name === 'orderId' ? orderIdPattern.test(given ?? '') : id.safeParse(given).success;
  return isId ? given : undefined;
}

export function ifMatchOf({ headers }: HttpRequest): string | undefined {
  return headers['if-match'];
}

const authorised = z.object({
  authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }) }),
});

/** Who calls: the gateway has verified the token; which claim names the partner is a setting of the issuer. */
export function identityOf(request: HttpRequest): Identity {
  const claims = claimsOf(request);
  const { data: partnerId } = id.safeParse(claims[setting('PARTNER_CLAIM')]);
  if (!partnerId || partnerId === SYSTEM) throw new Refusal({ kind: 'unknownPartner' });
  partnerIds.set(request, partnerId);
  const { scope, scp, sub } = claims;
  // The gateway hands an array (`scp` of some issuers) on as `[a b]`.
  const scopes = [scope ?? scp]
    .flat()
    .join(' ')
    .split(/[[\]\s]+/);
  return {
    partnerId,
    subject: id.safeParse(sub).data ?? partnerId,
    roles: staffRoles.filter((role) => scopes.includes(`backhaul/${role}` satisfies Scope)),
  };
}

const staffRoles = ['ops', 'credit', 'admin'] as const satisfies readonly StaffRole[];

/** Who was found to call, for the log. */
const partnerIds = new WeakMap<HttpRequest, string>();

function claimsOf({ requestContext }: HttpRequest): Readonly<Record<string, unknown>> {
  return authorised.safeParse(requestContext).data?.authorizer.jwt.claims ?? {};
}
