import * as z from 'zod/mini';
import { documentedFactsBody, factsAnswer } from '../facts/fact-schema.ts';
import { kpiAnswer, kpiQuery } from '../kpis/kpi-schema.ts';
import { orderBody, storedOrder } from '../orders/order-schema.ts';
import { problemAnswer } from '../platform/problem-schema.ts';
import { type Route, type RouteName, routes } from '../platform/routes.ts';
import { scorecardAnswer, scorecardQuery } from '../scorecards/scorecard-schema.ts';
import { factsExample, orderExample } from './examples.ts';

interface Operation {
  readonly route: Route;
  readonly summary: string;
  readonly query?: z.core.$ZodType;
  readonly body?: { readonly schema: z.core.$ZodType; readonly example: unknown };
  /** Answers other than problems, by status. */
  readonly answers: Readonly<
    Record<number, { readonly description: string; readonly schema: z.core.$ZodType }>
  >;
  /** The problems that the operation itself can answer. */
  readonly problems: readonly number[];
}

const json = z.record(z.string(), z.unknown());

const operations: Readonly<Record<RouteName, Operation>> = {
  'place-order': {
    route: routes['place-order'],
    summary:
      'Place an order. The order number is the idempotency key: the same order again gets the same answer.',
    body: { schema: orderBody, example: orderExample },
    answers: { 201: { description: 'The order as stored', schema: storedOrder } },
    problems: [400, 403, 409, 413, 415, 500, 503],
  },
  'read-order': {
    route: routes['read-order'],
    summary: 'An order as it was placed',
    answers: { 200: { description: 'The order', schema: storedOrder } },
    problems: [403, 404, 500, 503],
  },
  'read-scorecard': {
    route: routes['read-scorecard'],
    summary:
      'What was promised, what came, and what failed by how much, by the company’s rules or those asked for',
    query: scorecardQuery,
    answers: { 200: { description: 'The scorecard as of now', schema: scorecardAnswer } },
    problems: [400, 403, 404, 500, 503],
  },
  'report-facts': {
    route: routes['report-facts'],
    summary:
      'Report 1 to 100 facts. Each is answered by itself; one for an order not known yet waits for it.',
    body: { schema: documentedFactsBody, example: factsExample },
    answers: {
      201: { description: 'Every fact is stored', schema: factsAnswer },
      207: { description: 'Some fact is not stored: its answer says why', schema: factsAnswer },
    },
    problems: [400, 403, 413, 415, 500, 503],
  },
  'read-kpis': {
    route: routes['read-kpis'],
    summary:
      'On-time, in-full and OTIF of the company or a customer, by the business date on which orders were due',
    query: kpiQuery,
    answers: { 200: { description: 'Figures in all and by period', schema: kpiAnswer } },
    problems: [400, 500, 503],
  },
  'describe-api': {
    route: routes['describe-api'],
    summary: 'This document',
    answers: { 200: { description: 'OpenAPI 3.1', schema: json } },
    problems: [],
  },
  'check-health': {
    route: routes['check-health'],
    summary: 'Is the API up?',
    answers: { 200: { description: 'It is', schema: z.object({ status: z.literal('ok') }) } },
    problems: [],
  },
};

/** The OpenAPI 3.1 document of the API, made of the routes and of the schemas that the handlers check with. */
export function openApiDocument() {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, operation] of Object.entries(operations)) {
    const { path, method } = operation.route;
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(name, operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Backhaul',
      version: '0.1.0',
      summary: 'Orders and delivery facts in; on-time, in-full and OTIF out.',
      description:
        'Times are RFC 3339 with offset, or a date alone, which is its whole business date. A window is a date, two dates (both inclusive) or two times (half-open). A delivered quantity is good units; damaged ones come on top. ' +
        'Money is integer minor units with an ISO 4217 code. What the gateway itself answers is not problem+json but ' +
        '`{"message": …}`: 401 without a valid token, 403 without the scope, 404 for an unknown route, ' +
        '413 above 10 MB, 429 above the throttle.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Of the client-credentials flow',
        },
      },
      schemas: { Problem: schemaOf(problemAnswer, 'output') },
    },
  };
}

function describe(name: string, { route, summary, query, body, answers, problems }: Operation) {
  const parameters = [...pathParameters(route.path), ...(query ? queryParameters(query) : [])];
  return {
    operationId: name.replaceAll(/-./g, ([, letter = '']) => letter.toUpperCase()),
    summary,
    security: route.scopes.map((scope) => ({ token: [scope] })),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: schemaOf(body.schema, 'input'), example: body.example },
            },
          },
        }
      : {}),
    responses: Object.fromEntries([
      ...Object.entries(answers).map(([status, { description, schema }]) => [
        status,
        { description, content: { 'application/json': { schema: schemaOf(schema, 'output') } } },
      ]),
      ...problems.map((status) => [status, problemResponses[status]]),
    ]),
  };
}

const problemTitles: Readonly<Record<number, string>> = {
  400: 'Faults in the input, each with its JSON pointer; nothing of it is stored',
  403: 'The token names no partner (or, from the gateway, lacks the scope)',
  404: 'There is none, or it is not yours',
  409: 'The same id with other content; `fields` names what differs',
  413: 'The body is larger than 256 KB',
  415: 'The body is not declared as JSON',
  500: 'Our fault; it is safe to send the same again',
  503: 'Try again after `retry-after` seconds',
};

const problemResponses = Object.fromEntries(
  Object.entries(problemTitles).map(([status, description]) => [
    status,
    {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.core.$ZodType) {
  const { properties = {}, required = [] } = schemaOf(query, 'input');
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output') {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      // The format says it; the pattern of a date is 200 characters that nobody reads.
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  return rest;
}
