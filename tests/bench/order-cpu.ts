import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { toItem } from '../../lib/platform/dynamo.ts';
import { aPartner } from '../support/callers.ts';
import { environment } from './environment.ts';
import { median } from './median.ts';
import { partner } from './sample-orders.ts';
import { BARE, ORDER_INTAKE, type Subject } from './subjects.ts';

export const CPU_ROUNDS = 15;

/** Milliseconds of CPU, by order. */
export interface OrderCpu {
  readonly ordersMeasured: number;
  readonly orderIntakeMs: number;
  /** A bare PutItem of the same row: what the SDK takes of it. */
  readonly barePutItemMs: number;
  /** What order intake takes beyond that, round by round. */
  readonly ownMs: number;
}

/**
 * CPU that order intake takes, without the engine: the deployed bundle runs in a process of its own, and what it talks
 * to, in this one, knows the partner and says yes to everything else. Order intake and the bare handler take turns
 * there. The partner's record is read once in a minute and tokens are leased as ever, so both count as they do on AWS.
 */
export async function measureOrderCpu(subjects: readonly Subject[], onRound: () => void): Promise<OrderCpu> {
  const engine = createServer(async (request, response) => {
    const answer = JSON.stringify(await answerTo(request));
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(answer);
  });
  engine.listen(0, '127.0.0.1');
  await once(engine, 'listening');
  try {
    const rounds = await runProbe(subjects, portOf(engine.address()), onRound);
    return {
      ordersMeasured: rounds.reduce((sum, { orders }) => sum + orders, 0),
      orderIntakeMs: median(rounds.map(({ orderIntakeMs }) => orderIntakeMs)),
      barePutItemMs: median(rounds.map(({ barePutItemMs }) => barePutItemMs)),
      ownMs: median(rounds.map(({ orderIntakeMs, barePutItemMs }) => orderIntakeMs - barePutItemMs)),
    };
  } finally {
    engine.closeAllConnections();
    engine.close();
  }
}

const partnerRow = toItem(aPartner({ partnerId: partner.partnerId }));

async function answerTo(request: IncomingMessage): Promise<object> {
  const body = await text(request);
  if (request.headers['x-amz-target'] !== 'DynamoDB_20120810.GetItem') return {};
  return JSON.parse(body).Key.sk.S === 'partner' ? { Item: partnerRow } : {};
}

/** A round of the probe, as it writes it. */
export interface CpuRound {
  readonly orders: number;
  readonly orderIntakeMs: number;
  readonly barePutItemMs: number;
}

async function runProbe(
  subjects: readonly Subject[],
  port: number,
  onRound: () => void,
): Promise<CpuRound[]> {
  const files = [ORDER_INTAKE, BARE].map((name) => subjects.find((each) => each.name === name)?.file ?? '');
  const probe = spawn(
    process.execPath,
    [fileURLToPath(new URL('./order-cpu-probe.ts', import.meta.url)), ...files, String(CPU_ROUNDS)],
    {
      env: { ...environment, AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(probe, 'exit');
  const rounds: CpuRound[] = [];
  for await (const line of createInterface({ input: probe.stdout })) {
    rounds.push(JSON.parse(line));
    onRound();
  }
  const [code] = await exit;
  if (code !== 0) throw new Error('The measurement of CPU per order broke; see above.');
  return rounds;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The stub of the engine has no port.');
  return address.port;
}
