import { type Route, type RouteName, routes } from '../platform/routes.ts';
import { money, statedTime, statedWindow } from '../platform/schema.ts';
import { answerSchemas, catalogueOfProblems, responsesOf } from './answers.ts';
import { type NamedSchemas, type Operation, tags } from './operation.ts';
import { aboutOperations } from './operations/about.ts';
import { alertOperations, alertSchemas } from './operations/alerts.ts';
import { churnOperations, churnSchemas } from './operations/churn.ts';
import { creditOperations, creditSchemas } from './operations/credit.ts';
import { customerOperations, customerSchemas } from './operations/customers.ts';
import { factOperations, factSchemas } from './operations/facts.ts';
import { feedbackOperations, feedbackSchemas } from './operations/feedback.ts';
import { kpiOperations, kpiSchemas } from './operations/kpis.ts';
import { mailOperations, mailSchemas } from './operations/mails.ts';
import { orderOperations, orderSchemas } from './operations/orders.ts';
import { partnerOperations, partnerSchemas } from './operations/partners.ts';
import { ruleSetOperations, ruleSetSchemas } from './operations/rule-sets.ts';
import { scorecardOperations, scorecardSchemas } from './operations/scorecards.ts';
import { tierOperations, tierSchemas } from './operations/tiers.ts';
import { visitOperations, visitSchemas } from './operations/visits.ts';
import { parametersOf } from './parameters.ts';
import { Schemas } from './schemas.ts';

/** To add a route, describe it in the file of its resource: without that this does not compile. */
export const operations: Readonly<Record<RouteName, Operation>> = {
  ...orderOperations,
  ...factOperations,
  ...scorecardOperations,
  ...ruleSetOperations,
  ...feedbackOperations,
  ...kpiOperations,
  ...customerOperations,
  ...tierOperations,
  ...churnOperations,
  ...alertOperations,
  ...creditOperations,
  ...mailOperations,
  ...visitOperations,
  ...partnerOperations,
  ...aboutOperations,
};

const namedSchemas: NamedSchemas = {
  Time: statedTime,
  Window: statedWindow,
  Money: money,
  ...answerSchemas,
  ...orderSchemas,
  ...factSchemas,
  ...scorecardSchemas,
  ...ruleSetSchemas,
  ...feedbackSchemas,
  ...kpiSchemas,
  ...customerSchemas,
  ...tierSchemas,
  ...churnSchemas,
  ...alertSchemas,
  ...creditSchemas,
  ...mailSchemas,
  ...visitSchemas,
  ...partnerSchemas,
};

const conventions = `Times are RFC 3339 with offset, or a date alone, which is its whole business date. A window is a date, two dates (both inclusive) or two times (half-open). A delivered quantity is good units; damaged ones come on top. Money is integer minor units with an ISO 4217 code.

A partner sees and tells of the customers that its record names; all others do not exist for it (404). Anything may be sent again: the same content under the same id gets the first answer again, other content a conflict. Lists come in pages: \`next\` of an answer is the \`cursor\` of the next request, with the same filters.

What the API refuses is a problem by RFC 9457. What the gateway itself answers is not, but \`{"message": …}\`: 401 without a valid token, 403 without the scope, 404 for an unknown route, 413 above 10 MB, 429 above the throttle.

## Problems

Programs may branch on \`type\`: it is stable.

${catalogueOfProblems()}`;

export type OpenApiDocument = ReturnType<typeof openApiDocument>;

/** The OpenAPI 3.1 document of the API, made of the routes and of the schemas that the handlers check with. */
export function openApiDocument() {
  const schemas = new Schemas(namedSchemas);
  const paths: Record<string, Record<string, ReturnType<typeof describe>>> = {};
  for (const name of Object.keys(routes).filter(isRouteName)) {
    const { path, method } = routes[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(name, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Backhaul',
      version: '0.1.0',
      summary: 'Orders, facts, customers and feedback in; on-time, in-full and OTIF out.',
      description: conventions,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
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
      schemas: schemas.components,
    },
  };
}

function isRouteName(name: string): name is RouteName {
  return name in routes;
}

function describe(name: RouteName, schemas: Schemas) {
  const route: Route = routes[name];
  const operation = operations[name];
  const { tag, summary, description, body } = operation;
  const parameters = parametersOf(route, operation, schemas);
  return {
    operationId: name.replaceAll(/-./g, ([, letter = '']) => letter.toUpperCase()),
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    security: route.scopes.map((scope) => ({ token: [scope] })),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: requestBodyOf(body, schemas) } : {}),
    responses: responsesOf(route, operation, schemas),
  };
}

function requestBodyOf({ schema, examples }: NonNullable<Operation['body']>, schemas: Schemas) {
  const named = Object.entries(examples).map(([name, value]): [string, { readonly value: unknown }] => [
    name,
    { value },
  ]);
  return {
    required: true,
    content: {
      'application/json': { schema: schemas.of(schema, 'input'), examples: Object.fromEntries(named) },
    },
  };
}
