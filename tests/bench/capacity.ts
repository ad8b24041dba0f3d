import { perPiece, type Spent, sum } from '../support/capacity-meter.ts';
import {
  type CallerCost,
  type EndpointCost,
  measureCaller,
  measureEndpoints,
} from './endpoints/measure-endpoints.ts';
import { type Played, play } from './order-lives.ts';
import { type RowSize, rowSizes } from './row-sizes.ts';

/** What some work asks of DynamoDB. */
export interface Cost {
  readonly work: string;
  readonly spent: Spent;
}

export interface Capacity {
  readonly endpoints: readonly EndpointCost[];
  readonly callers: CallerCost;
  readonly perOrder: readonly Cost[];
  readonly perMessage: readonly Cost[];
  readonly largestRows: readonly RowSize[];
}

const week = { from: '2026-01-05', days: 7, ordersPerDay: 150 };
export const WEEK_ORDERS = week.days * week.ordersPerDay;
/** In small batches, so that every row that the company's counters are spread over is there to be read. */
const month = { from: '2026-01-01', days: 31, ordersPerDay: 60, batch: 10 };
export const MONTH_ORDERS = month.days * month.ordersPerDay;
const batches = [1, 10, 100];

export const CAPACITY_STEPS = batches.length + 3;

export async function measureCapacity(onStep: () => void): Promise<Capacity> {
  const weeks: Played[] = [];
  for (const batch of batches) {
    weeks.push(await play({ ...week, batch }));
    onStep();
  }
  const { dynamo: warm } = await play(month);
  onStep();
  const { dynamo: cold } = await play(month);
  onStep();
  const callers = await measureCaller();
  const endpoints = await measureEndpoints(warm, cold, callers);
  onStep();
  const largest = weeks.at(-1);
  return {
    endpoints,
    callers,
    perOrder: largest ? [lifeOf(largest)] : [],
    perMessage: weeks.map(({ scored, messages }, index) => ({
      work: `score a message, batches of ${batches[index]}`,
      spent: perPiece(scored, messages),
    })),
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
