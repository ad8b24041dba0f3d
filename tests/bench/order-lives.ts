import { reportFacts } from '../../lib/facts/report-facts.ts';
import { statedOrderOf } from '../../lib/orders/order-body-schema.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { placeOrder } from '../../lib/orders/place-order.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { registered } from '../support/callers.ts';
import { type Spent, sum } from '../support/capacity-meter.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
import {
  aDelivery,
  aDispatch,
  anOrderBody,
  DAY,
  type FactBody,
  partner,
  winterTime,
  zone,
} from './sample-orders.ts';

export const CUSTOMERS = 30;
const LINES = 5;

/** Something a partner reports; once it is stored the consumer gets a message about its order. */
interface Report {
  readonly at: Date;
  readonly orderId: string;
  store(table: Table): Promise<unknown>;
}

export interface Played {
  readonly dynamo: MemoryDynamo;
  readonly orders: number;
  readonly messages: number;
  readonly stored: Spent;
  readonly scored: Spent;
}

/**
 * Plays orders of some customers through intake and consumer: each order is placed, dispatched and delivered the next
 * day (one in ten late, one in twenty short) and scored after each, with all groups on. Messages reach the consumer in the order of the writes, in batches.
 */
export async function play(plan: {
  readonly from: string;
  readonly days: number;
  readonly ordersPerDay: number;
  readonly batch: number;
}): Promise<Played> {
  const dynamo = new MemoryDynamo();
  await registered(dynamo.table, { partnerId: partner.partnerId });
  const orders = plan.days * plan.ordersPerDay;
  const reports = Array.from({ length: orders }, (_, index) =>
    reportsOf(index, winterTime(plan.from, 8 + 24 * Math.floor(index / plan.ordersPerDay))),
  )
    .flat()
    .sort((left, right) => +left.at - +right.at);
  const stored: Spent[] = [];
  const scored: Spent[] = [];
  for (let start = 0; start < reports.length; start += plan.batch) {
    const batch = reports.slice(start, start + plan.batch);
    for (const report of batch) stored.push(await dynamo.meter.spentBy(() => report.store(dynamo.table)));
    const orderIds = batch.map(({ orderId }) => orderId);
    const now = batch.at(-1)?.at ?? new Date(0);
    const scoring = { table: dynamo.table, now: () => now, zone, pause: async () => {} };
    scored.push(
      await dynamo.meter.spentBy(async () => {
        const failed = await scoreOrders(scoring, orderIds);
        if (failed.size > 0) throw new Error(`${failed.size} orders could not be scored.`);
      }),
    );
  }
  return { dynamo, orders, messages: reports.length, stored: sum(stored), scored: sum(scored) };
}

/** Reported within the hour, but what is short or late only once its window is over. */
function reportsOf(index: number, morning: Date): Report[] {
  // Strides without a common factor: customers and hours mix, and every run is the same.
  const placedAt = new Date(+morning + ((index * 37) % 480) * 60_000);
  const body = anOrderBody(index, LINES, placedAt, (index * 7) % CUSTOMERS);
  const [isLate, isShort] = [index % 10 === 3, index % 20 === 6];
  const dropAt = new Date(+morning + DAY + (isLate ? 600 : 60 + ((index * 53) % 420)) * 60_000);
  const reportedAt = isShort ? new Date(+morning + DAY + 560 * 60_000) : new Date(+dropAt + 1_200_000);
  const orderId = orderIdOf(partner.partnerId, body.orderNumber);
  const sentAt = new Date(+morning + DAY - 120 * 60_000);
  return [
    {
      at: placedAt,
      orderId,
      store: (table) => placeOrder(table, partner, statedOrderOf(body), placedAt),
    },
    {
      at: sentAt,
      orderId,
      store: (table) => report(table, aDispatch(body, sentAt), sentAt),
    },
    {
      at: reportedAt,
      orderId,
      store: (table) => report(table, aDelivery(body, dropAt, isShort ? 12 : 0), reportedAt),
    },
  ];
}

/** Stores a fact; a bench that reports what is refused would measure nothing. */
export async function report(table: Table, fact: FactBody, now: Date): Promise<void> {
  const [answer] = await reportFacts(table, partner, [fact], now, zone);
  if (answer?.status !== 201) throw new Error(`A fact was refused: ${JSON.stringify(answer)}`);
}
