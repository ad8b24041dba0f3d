import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { VirtualClock } from '../clock.ts';
import { FunctionError } from '../lambda/function-error.ts';
import type { StageTemplate } from '../template/stage-template.ts';
import type { Authorizer, Caller } from './authorizer.ts';
import type { Contract } from './contract.ts';
import { gatewayEvent } from './gateway-event.ts';
import { functionResponse, type GatewayResponse, gatewayAnswers } from './gateway-response.ts';
import type { Match, Routes } from './routes.ts';

const MAX_BODY_BYTES = 10 * 1024 * 1024;

const apiSchema = z.strictObject({
  Name: z.unknown(),
  ProtocolType: z.literal('HTTP'),
  Description: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

const stageSchema = z.strictObject({
  ApiId: z.string(),
  // Another stage would put its name in front of every path.
  StageName: z.literal('$default'),
  AutoDeploy: z.literal(true),
  // One machine is slower than any limit worth setting, and needs no access log.
  DefaultRouteSettings: z.unknown().optional(),
  AccessLogSettings: z.unknown().optional(),
  Description: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

/** Checks that the template's API has the one shape that the gateway below has. */
export function checkApi(template: StageTemplate): void {
  template.all('AWS::ApiGatewayV2::Api', apiSchema);
  template.all('AWS::ApiGatewayV2::Stage', stageSchema);
}

interface Gateway {
  readonly routes: Routes;
  readonly authorizers: ReadonlyMap<string, Authorizer>;
  readonly clock: VirtualClock;
  /** Every answer is held against it, if there is one. */
  readonly contract: Contract | undefined;
  readonly report: (problem: string) => void;
}

/** API Gateway's way with a request: route, token, body, function. */
export function serveApi(
  gateway: Gateway,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const found = find(request, gateway.routes);
    const answer = await answerTo(request, found, gateway).catch(() => gatewayAnswers.internalServerError);
    const { status, headers, body } = answer;
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
    const routeKey = found?.match?.route.key;
    for (const fault of gateway.contract?.faultsOf(routeKey, answer) ?? []) gateway.report(fault);
  };
}

interface Found {
  readonly url: URL;
  readonly match: Match | undefined;
}

/** Undefined for an address that cannot be decoded. */
function find(request: IncomingMessage, routes: Routes): Found | undefined {
  try {
    const url = new URL(`http://127.0.0.1${request.url}`);
    return { url, match: routes.find(request.method ?? '', url.pathname) };
  } catch {
    return undefined;
  }
}

async function answerTo(
  request: IncomingMessage,
  found: Found | undefined,
  { authorizers, clock }: Gateway,
): Promise<GatewayResponse> {
  if (found === undefined) return gatewayAnswers.badRequest;
  const { url, match } = found;
  if (match === undefined) return gatewayAnswers.notFound;

  let caller: Caller | undefined;
  const { target, authorizerId, scopes } = match.route;
  if (authorizerId !== undefined) {
    const verdict = await authorizers.get(authorizerId)?.judge(request.headers.authorization, scopes);
    if (verdict?.kind === 'forbidden') return gatewayAnswers.forbidden(verdict.challenge);
    if (verdict?.kind !== 'allowed') return gatewayAnswers.unauthorized(verdict?.challenge ?? 'Bearer');
    caller = verdict.caller;
  }
  const body = await readBody(request);
  if (body === undefined) return gatewayAnswers.tooLarge;
  try {
    const event = gatewayEvent({ request, url, match, caller, body, now: clock.now() });
    return functionResponse(await target.pool.invoke(event));
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return error.timedOut ? gatewayAnswers.serviceUnavailable : gatewayAnswers.internalServerError;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when left early: the answer has to go out on the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
  }
  return Buffer.concat(chunks);
}
