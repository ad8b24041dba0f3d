import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';
import { reviewTiers } from '../../lib/tiers/review-tiers.ts';

/** Before the function's time-out of ten minutes, with time left for the page at hand. */
const RUNS_FOR_MS = 8 * 60_000;

const table = openTable();
const zone = businessTimeZone();

export const handler = async (): Promise<void> => {
  const runs = await reviewTiers(table, { zone, now, until: new Date(now().getTime() + RUNS_FOR_MS) });
  for (const { month, state, tallies } of runs) {
    const { pending, overridden, lifeCycles } = tallies;
    log.info('Tiers reviewed', { month, state, pending, overridden, ...lifeCycles });
  }
};
