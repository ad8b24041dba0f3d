import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Caller } from './authorizer.ts';
import type { Match } from './routes.ts';

/** Content that API Gateway hands to a function as text; everything else goes as base64. */
const textual = /^(?:text\/|application\/(?:json|javascript|xml|[\w.+-]+\+(?:json|xml))\b)/i;

interface GatewayRequest {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly match: Match;
  readonly caller: Caller | undefined;
  readonly body: Buffer;
  readonly now: Date;
}

/** A request in payload format 2.0 of an HTTP API. */
export function gatewayEvent({ request, url, match, caller, body, now }: GatewayRequest) {
  const { cookie, ...headers } = joinHeaders(request);
  const path = decodeURIComponent(url.pathname);
  const query = queryOf(url);
  const isBase64Encoded = body.length > 0 && !textual.test(headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: path,
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers,
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters }),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      ...(caller && { authorizer: { jwt: caller } }),
      domainName: url.hostname,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: match.route.key,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  };
}

/** Node lower-cases the names already; a header that came more than once is one with commas. */
function joinHeaders({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(',')]);
  return Object.fromEntries(entries);
}

function queryOf({ searchParams }: URL): Record<string, string> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name).join(',')]),
  );
}

/** As `22/Nov/2026:17:54:33 +0000`. */
function commonLogTime(now: Date): string {
  const [, day, month, year, time] = now.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
