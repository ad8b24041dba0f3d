import * as z from 'zod/mini';
import { problemAnswer } from '../platform/problem-schema.ts';
import type { Route } from '../platform/routes.ts';
import type { Answer, Operation } from './operation.ts';
import { problemCatalogue } from './problem-catalogue.ts';
import type { Schemas } from './schemas.ts';

/** What the gateway answers by itself, as it cannot be told otherwise. */
const gatewayMessage = z.object({ message: z.string() });

export const answerSchemas = { Problem: problemAnswer, GatewayMessage: gatewayMessage };

const meanings: Readonly<Record<number, string>> = {
  400: 'Faults in the input; nothing of it is stored. (From the gateway: the request cannot be read)',
  401: 'From the gateway: there is no token, or it is not valid',
  403: 'The token lacks the scope (from the gateway), or names no partner',
  404: 'There is none, or it is not yours',
  409: 'It contradicts what is stored; nothing was changed',
  412: 'It has changed since the version that If-Match names',
  413: 'The body is larger than 256 KB (from the gateway: than 10 MB)',
  415: 'The body is not declared as JSON',
  428: 'It exists: say in If-Match which version you change',
  429: 'Too many requests: try again after `retry-after` seconds, or a second where the gateway says so',
  500: 'Our fault; it is safe to send the same again',
  503: 'Try again after `retry-after` seconds, or a second where the gateway says so',
};

const headerMeanings: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'What is wrong with the token' },
  403: { 'www-authenticate': 'Which scopes would do' },
  429: { 'retry-after': 'Seconds until the next try' },
  503: { 'retry-after': 'Seconds until the next try' },
};

/** What every function behind a token tells of the caller's rate; staff have none. */
const rateMeanings = {
  ratelimit: 'What is left of the caller’s rate, as far as is known',
  'ratelimit-policy': 'The caller’s rate',
};

/** The responses of an operation: its own answers, its problems, and what the gateway answers before or after it. */
export function responsesOf(route: Route, { answers, body, problems }: Operation, schemas: Schemas) {
  const isSecured = route.scopes.length > 0;
  const rate = isSecured ? rateMeanings : {};
  const fromFunction = new Set([...problems, 500, ...(isSecured ? [403, 429, 503] : [])]);
  const fromGateway = new Set([400, ...(isSecured ? [401, 403] : []), ...(body ? [413] : []), 429, 500, 503]);
  return Object.fromEntries([
    ...Object.entries(answers).map(([status, answer]) => [status, responseOf(answer, rate, schemas)]),
    ...[...fromFunction.union(fromGateway)].sort().map((status) => [
      status,
      {
        description: meaningOf(status),
        ...headersOf({ ...headerMeanings[status], ...(fromFunction.has(status) ? rate : {}) }),
        content: {
          ...(fromFunction.has(status)
            ? { 'application/problem+json': { schema: schemas.of(problemAnswer, 'output') } }
            : {}),
          ...(fromGateway.has(status)
            ? { 'application/json': { schema: schemas.of(gatewayMessage, 'output') } }
            : {}),
        },
      },
    ]),
  ]);
}

/** A Markdown table of every problem, for the head of the document. */
export function catalogueOfProblems(): string {
  const rows = problemCatalogue.map(({ type, status, when }) => `| \`${type}\` | ${status} | ${when} |`);
  return ['| type | status | when |', '|---|---|---|', ...rows].join('\n');
}

function meaningOf(status: number): string {
  const meaning = meanings[status];
  if (!meaning) throw new Error(`lib/contract/answers.ts does not say what ${status} means.`);
  return meaning;
}

function responseOf(answer: Answer, rate: Readonly<Record<string, string>>, schemas: Schemas) {
  return {
    description: answer.description,
    ...headersOf({ ...answer.headers, ...rate }),
    ...contentOf(answer, schemas),
  };
}

function contentOf(answer: Answer, schemas: Schemas) {
  if ('schema' in answer)
    return { content: { 'application/json': { schema: schemas.of(answer.schema, 'output') } } };
  if ('contentType' in answer) return { content: { [answer.contentType]: { schema: { type: 'string' } } } };
  return {};
}

function headersOf(meaningsByName: Readonly<Record<string, string>> = {}) {
  const headers = Object.entries(meaningsByName).map(([name, description]) => [
    name,
    { description, schema: { type: 'string' } },
  ]);
  return headers.length > 0 ? { headers: Object.fromEntries(headers) } : {};
}
