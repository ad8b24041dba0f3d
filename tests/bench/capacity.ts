import { readKpis } from '../../lib/kpis/read-kpis.ts';
import { statedOrderOf } from '../../lib/orders/order-body-schema.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { placeOrder } from '../../lib/orders/place-order.ts';
import { readScorecard } from '../../lib/scorecards/read-scorecard.ts';
import { ruleSets } from '../../lib/scorecards/rule-sets.ts';
import { opsDesk, registered } from '../support/callers.ts';
import { perPiece, type Spent, sum } from '../support/capacity-meter.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
import { type Played, play, report } from './order-lives.ts';
import { type RowSize, rowSizes } from './row-sizes.ts';
import { aDelivery, anOrderBody, DAY, partner, winterTime, zone } from './sample-orders.ts';

/** What some work asks of DynamoDB. */
export interface Cost {
  readonly work: string;
  readonly spent: Spent;
}

export interface Capacity {
  readonly requests: readonly Cost[];
  readonly perMessage: readonly Cost[];
  readonly reads: readonly Cost[];
  readonly largestRows: readonly RowSize[];
}

export const FIVE_LINES = 'store an order of 5 lines';
export const CUSTOMER_MONTH = "KPIs of a customer's month";

const rules = ruleSets['early-fails'];
const week = { from: '2026-01-05', days: 7, ordersPerDay: 150 };
export const WEEK_ORDERS = week.days * week.ordersPerDay;
/** In small batches, so that every row that the company's counters are spread over is there to be read. */
const month = { from: '2026-01-01', days: 31, ordersPerDay: 60, batch: 10 };
const batches = [1, 10, 100];

export const CAPACITY_STEPS = batches.length + 1;

export async function measureCapacity(onStep: () => void): Promise<Capacity> {
  const weeks: Played[] = [];
  for (const batch of batches) {
    weeks.push(await play({ ...week, batch }));
    onStep();
  }
  const reads = await measureReads((await play(month)).dynamo);
  onStep();
  const largest = weeks.at(-1);
  return {
    requests: [...(await measureRequests()), ...(largest ? [lifeOf(largest)] : [])],
    perMessage: weeks.map(({ scored, messages }, index) => ({
      work: `score a message, batches of ${batches[index]}`,
      spent: perPiece(scored, messages),
    })),
    reads,
    largestRows: largest ? rowSizes(largest.dynamo.rows.all()) : [],
  };
}

/** A whole replay, by order: it is placed, delivered and scored after both. */
function lifeOf({ stored, scored, orders }: Played): Cost {
  return {
    work: 'an order in a replay: placed, delivered, scored in batches of 100',
    spent: perPiece(sum([stored, scored]), orders),
  };
}

async function measureRequests(): Promise<Cost[]> {
  const dynamo = new MemoryDynamo();
  await registered(dynamo.table, { partnerId: partner.partnerId });
  const placedAt = winterTime(week.from, 10);
  const body = anOrderBody(0, 5, placedAt);
  const place = (order: typeof body) => () =>
    placeOrder(dynamo.table, partner, statedOrderOf(order), placedAt);
  const cost = async (work: string, request: () => Promise<unknown>): Promise<Cost> => ({
    work,
    spent: await dynamo.meter.spentBy(request),
  });
  const dropAt = new Date(+placedAt + DAY);
  return [
    await cost(FIVE_LINES, place(body)),
    await cost('store an order of 1 line', place(anOrderBody(1, 1, placedAt))),
    await cost('the same order once more', place(body)),
    await cost('store a delivery of 5 lines', () => report(dynamo.table, aDelivery(body, dropAt), dropAt)),
    await cost('the same delivery once more', () => report(dynamo.table, aDelivery(body, dropAt), dropAt)),
  ];
}

async function measureReads(dynamo: MemoryDynamo): Promise<Cost[]> {
  const { customerId, orderNumber } = anOrderBody(0, 5, winterTime(month.from, 8));
  const now = winterTime('2026-02-02', 9);
  const question = { from: '2026-01-01', to: '2026-01-31', grain: 'month' } as const;
  const kpis = (of: object) => async () => {
    const { total } = await readKpis(dynamo.table, opsDesk, { ...question, ...of }, rules, zone, now);
    if (total.orders.due === 0) throw new Error('There are no orders to read the KPIs of.');
  };
  return [
    { work: CUSTOMER_MONTH, spent: await dynamo.meter.spentBy(kpis({ customerId })) },
    { work: "KPIs of the company's month", spent: await dynamo.meter.spentBy(kpis({})) },
    {
      work: "an order's scorecard",
      spent: await dynamo.meter.spentBy(() =>
        readScorecard(dynamo.table, partner, orderIdOf(partner.partnerId, orderNumber), rules, zone),
      ),
    },
  ];
}
