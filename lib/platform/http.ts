import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { SYSTEM } from '../facts/fact.ts';
import { orderIdPattern } from '../orders/order-id.ts';
import type { Caller } from '../partners/access.ts';
import { setting } from './config.ts';
import { isTransient } from './dynamo.ts';
import { log } from './log.ts';
import { internalProblem, type Problem, problemOf } from './problem.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './routes.ts';
import { accept, id } from './schema.ts';

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
  after: ({ event, response }) => logAnswer(event, response?.statusCode),
  onError: (request) => {
    const described = problemFor(request.error, request.event);
    logAnswer(request.event, described.status);
    request.response = problem(described);
  },
};

function logAnswer(request: HttpRequest, status: number | undefined): void {
  const { routeKey, requestId } = request.requestContext;
  log.info('Answered', {
    route: routeKey,
    status,
    partnerId: partnerIds.get(request),
    orderId: namedOrder(request),
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

function problem(body: Problem): HttpAnswer {
  const retry = body.status === 503 ? { 'retry-after': '1' } : {};
  return answer(body.status, body, { 'content-type': 'application/problem+json', ...retry });
}

export function answer(statusCode: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body: JSON.stringify(body),
  };
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
      detail: 'The body cannot be parsed as JSON; nothing was stored.',
    });
  }
}

export function queryOf<T>({ queryStringParameters }: HttpRequest, schema: z.ZodMiniType<T>): T {
  return accept(schema, queryStringParameters ?? {});
}

/** The order that the path names; what is no order id names none. */
export function orderIdOf(request: HttpRequest): string {
  const orderId = namedOrder(request);
  if (!orderId) throw new Refusal({ kind: 'notFound', what: 'order' });
  return orderId;
}

function namedOrder({ pathParameters }: HttpRequest): string | undefined {
  const orderId = pathParameters?.['orderId'];
  return orderId && orderIdPattern.test(orderId) ? orderId : undefined;
}

const authorised = z.object({
  authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }) }),
});

/** Who calls: the gateway has verified the token; which claim names the partner is a setting of the issuer. */
export function callerOf(request: HttpRequest): Caller {
  const claims = claimsOf(request);
  const { data: partnerId } = id.safeParse(claims[setting('PARTNER_CLAIM')]);
  if (!partnerId || partnerId === SYSTEM) throw new Refusal({ kind: 'unknownPartner' });
  partnerIds.set(request, partnerId);
  const { scope, scp } = claims;
  // The gateway hands an array (`scp` of some issuers) on as `[a b]`.
  const scopes = [scope ?? scp]
    .flat()
    .join(' ')
    .split(/[[\]\s]+/);
  return { partnerId, isStaff: scopes.includes('backhaul/ops' satisfies Scope) };
}

/** Who was found to call, for the log. */
const partnerIds = new WeakMap<HttpRequest, string>();

function claimsOf({ requestContext }: HttpRequest): Readonly<Record<string, unknown>> {
  return authorised.safeParse(requestContext).data?.authorizer.jwt.claims ?? {};
}
