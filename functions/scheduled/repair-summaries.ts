import { repairSummaries } from '../../lib/churn/repair-summaries.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';
import { pause } from '../../lib/platform/pause.ts';

/** Before the function's time-out of ten minutes; the next night goes on. */
const RUNS_FOR_MS = 8 * 60_000;

const scoring = { table: openTable(), zone: businessTimeZone(), now, pause };

export const handler = async (): Promise<void> => {
  const until = new Date(now().getTime() + RUNS_FOR_MS);
  const { customers, repaired } = await repairSummaries(scoring, until);
  log.info('Summaries compared with orders', { customers, repaired });
};
