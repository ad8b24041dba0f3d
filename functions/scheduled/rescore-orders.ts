import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';
import { pause } from '../../lib/platform/pause.ts';
import { rescoreOrders } from '../../lib/scorecards/rescore-orders.ts';

/** Ends before the next run begins, and long before the function's time-out of ten minutes. */
const RUNS_FOR_MS = 4 * 60_000;

const scoring = { table: openTable(), zone: businessTimeZone(), now, pause };

export const handler = async (): Promise<void> => {
  const until = new Date(now().getTime() + RUNS_FOR_MS);
  const { orders, finished } = await rescoreOrders(scoring, until);
  log.info('Orders scored anew', { orders, finished });
};
