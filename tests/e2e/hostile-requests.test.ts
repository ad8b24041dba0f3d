import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { demoPartner } from '../../infra/local/demo/partner.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { each } from '../../infra/local/terminal/api-client.ts';
import { putRun } from '../../lib/churn/churn-run-store.ts';
import { openApiDocument } from '../../lib/contract/openapi.ts';
import { visitOperations } from '../../lib/contract/operations/visits.ts';
import { caseRow } from '../../lib/feedback/case-store.ts';
import { suppressionsAfter } from '../../lib/mail/mail-feedback.ts';
import { suppress } from '../../lib/mail/suppression-store.ts';
import { put, type Table } from '../../lib/platform/dynamo.ts';
import { putTierRun } from '../../lib/tiers/tier-run-store.ts';
import { keptAlert } from '../support/alert-rows.ts';
import { aLeavingAlert } from '../support/churn-mails.ts';
import { aRun } from '../support/churn-rows.ts';
import { movedCase } from '../support/feedback-builders.ts';
import { Chance } from '../support/hostile/chance.ts';
import { Memory } from '../support/hostile/memory.ts';
import { rawMarkup } from '../support/hostile/payloads.ts';
import { type HostileRequest, Requests, type Tokens } from '../support/hostile/requests.ts';
import { type RawAnswer, Sender } from '../support/hostile/send.ts';
import { tableOf } from '../support/local-rows.ts';
import { aBounce } from '../support/mail-feedback.ts';
import { aTierRun } from '../support/tier-rows.ts';
import { aVisit, keepVisits, toConfirm } from '../support/visit-rows.ts';
import { caller } from './partner.ts';

const REQUESTS = 13_000;
const IN_FLIGHT = 12;
/** They take 20 to 40 s on two cores. */
const TIME_LIMIT = 600_000;
/** HOSTILE_SEED=… plays a run again. */
const seed = Number(process.env['HOSTILE_SEED'] ?? Math.floor(Math.random() * 1e9));

const contract = openApiDocument();
const outcomeExamples = visitOperations['record-outcome'].body.examples;
let stack: LocalStack;
let sender: Sender;
beforeAll(async () => {
  // When the examples of the description might have been sent.
  stack = await startLocalStack({
    assembly: inject('assembly'),
    contract,
    now: new Date('2026-04-01T09:00:00Z'),
  });
  sender = new Sender(stack.apiUrl);
  const staff = caller(stack, await stack.token('demo-staff'));
  expect((await staff.put('/partners/demo-partner', demoPartner)).status).toBe(200);
  await furnish(tableOf(stack));
});
afterAll(async () => {
  sender.stop();
  await stack.stop();
});

const closing = [
  ['answer', '2026-03-30T10:00:00Z'],
  ['close', '2026-03-30T11:00:00Z', { rootCause: { right: 'time', fault: 'carrier' } }],
] as const;

/** What no request begins: searches, reviews, plans, alerts, and mails that come back. */
async function furnish(table: Table): Promise<void> {
  await putRun(table, aRun());
  await putTierRun(table, aTierRun({ month: '2026-02' }));
  const { caseId } = outcomeExamples.reached.complaints[0];
  for (let number = 0; number < 60; number++) {
    const customerId = `furnished-${number}`;
    await put(table, caseRow(movedCase(closing, { customerId, caseId })));
    await keepVisits(
      table,
      aVisit({
        customerId,
        reasons: [{ ...toConfirm, kind: 'complaintClosed', caseId }],
        plannedFor: '2026-04-02',
      }),
    );
    await keptAlert(table, aLeavingAlert({ customerId }));
    for (const suppression of suppressionsAfter(aBounce(`${customerId}@example.com`)))
      await suppress(table, suppression);
  }
}

it(
  `${REQUESTS} hostile requests break nothing, come back escaped, and every answer is as described (seed ${seed})`,
  async () => {
    const memory = new Memory();
    memory.learn('/churn/runs/latest', { etag: undefined, body: '{"run":"latest"}' });
    memory.learn('/credit/statements', { etag: undefined, body: '{"periodEnd":"2025-12-31"}' });
    const requests = new Requests(contract, memory, await tokens());
    const faults: string[] = [];
    const reached = new Set<string>();
    await each(
      Array.from({ length: REQUESTS }, (_, index) => index),
      IN_FLIGHT,
      async (index) => {
        const request = requests.make(index, new Chance(seed + index));
        const answer = await sender.send(request);
        const fault = faultOf(answer, request);
        if (fault && faults.length < 20)
          faults.push(`#${index} ${fault}\n${told(request)}\n${answer.body.slice(0, 300)}`);
        if (answer.status < 300) reached.add(request.route);
        if (isTaken(answer)) reached.add(`${request.route} ${request.example}`);
        if (answer.status < 300 && request.method !== 'HEAD' && isJson(answer)) {
          memory.learn(request.path, {
            etag: String(answer.headers['etag'] ?? '') || undefined,
            body: answer.body,
          });
        }
      },
    );
    expect(faults, `seed ${seed}`).toEqual([]);
    await stack.drained();
    expect([...new Set(stack.problems)], `seed ${seed}`).toEqual([]);
    const unreached = requests.goals.filter((goal) => !reached.has(goal));
    expect(unreached, `what never got through; seed ${seed}`).toEqual([]);
  },
  TIME_LIMIT,
);

/** Served, or refused for the state of things only: its input was fine. */
function isTaken({ status }: RawAnswer): boolean {
  return status < 300 || [409, 412, 428].includes(status);
}

function faultOf({ status, headers, body }: RawAnswer, { example }: HostileRequest): string | undefined {
  if (status >= 500) return `answered ${status}`;
  if (example && [400, 413, 415].includes(status)) return `the example ${example} was answered ${status}`;
  if (rawMarkup.test(body)) return 'came back unescaped';
  if (rawMarkup.test(JSON.stringify(headers)) || 'set-cookie' in headers) return 'came back in a header';
  return undefined;
}

function isJson({ headers }: RawAnswer): boolean {
  return headers['content-type'] === 'application/json';
}

function told({ method, path, headers, body }: HostileRequest): string {
  const { authorization, ...shown } = headers;
  return `${method} ${path.slice(0, 300)} ${JSON.stringify(shown)} ${body?.slice(0, 1000) ?? ''}`;
}

async function tokens(): Promise<Tokens> {
  const all = await Promise.all(
    stack.clients.map(async ({ id, scopes }) => ({ scopes, token: `Bearer ${await stack.token(id)}` })),
  );
  const [{ token: good = '' } = {}] = all;
  const [head = '', claims = '', signature = ''] = good.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  const expired = await stack.token('demo-staff', { exp: 1 });
  return {
    opening: (scopes) =>
      scopes.length === 0
        ? ['']
        : all
            .filter((client) => client.scopes.some((scope) => scopes.includes(scope)))
            .map(({ token }) => token),
    useless: [
      'Bearer',
      'Bearer ',
      'Bearer x.y.z',
      'Basic YTpi',
      `Bearer ${none}.${claims}.`,
      `${head}.${claims}.${signature.slice(0, -4)}AAAA`,
      `${head}.${claims}`,
      `Bearer ${expired}`,
      `Bearer ${await stack.token('demo-staff', { scope: '' })}`,
      `Bearer ${await stack.token('demo-partner', { client_id: '<script>' })}`,
      `Bearer ${'a'.repeat(4000)}`,
    ],
  };
}
