/** Runs in its own process: `node order-cpu-probe.ts <place-order bundle> <bare bundle> <rounds>`. */
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { statedOrderOf } from '../../lib/orders/order-body-schema.ts';
import { placeOrder } from '../../lib/orders/place-order.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
import type { CpuRound } from './order-cpu.ts';
import { aPlaceOrderEvent } from './place-order-event.ts';
import { anOrderBody, partner, winterTime } from './sample-orders.ts';

const ORDERS = 400;
const WARM_UP_ROUNDS = 4;
const placedAt = winterTime('2026-01-05', 10);

/** Lambda writes each line of a log as JSON; here the line is made and dropped, for results go to standard output. */
console.info = (line: unknown) => void JSON.stringify(line);

type Handler = (event: unknown, context: object) => Promise<unknown>;

const [orderIntake, bare] = await Promise.all(process.argv.slice(2, 4).map(load));
const bodies = Array.from({ length: ORDERS }, (_, index) => anOrderBody(index, 5, placedAt));
const events: APIGatewayProxyEventV2[] = bodies.map((body) => aPlaceOrderEvent(body));
const rows = await rowsOf(bodies);

for (let round = -WARM_UP_ROUNDS; round < Number(process.argv[4]); round++) {
  const result: CpuRound = {
    orders: ORDERS,
    orderIntakeMs: await cpuOf(orderIntake, events),
    barePutItemMs: await cpuOf(bare, rows),
  };
  if (round >= 0) console.log(JSON.stringify(result));
}

async function cpuOf(handler: Handler | undefined, all: readonly unknown[]): Promise<number> {
  const start = process.cpuUsage();
  for (const event of all) {
    const answer = await handler?.(event, { getRemainingTimeInMillis: () => 10_000 });
    if (!isCreated(answer)) throw new Error(`An order was not accepted: ${JSON.stringify(answer)}`);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / all.length;
}

function isCreated(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'statusCode' in answer && answer.statusCode === 201;
}

async function load(file: string): Promise<Handler> {
  const { handler } = await import(pathToFileURL(file).href);
  return handler;
}

/** The rows that order intake stores of these orders, for the bare handler to store too. */
async function rowsOf(orders: typeof bodies) {
  const { table, rows: stored } = new MemoryDynamo();
  for (const order of orders) await placeOrder(table, partner, statedOrderOf(order), placedAt);
  return stored.all();
}
