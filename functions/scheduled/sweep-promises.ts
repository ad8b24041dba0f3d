import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';
import { sweepPromises } from '../../lib/scorecards/sweep-promises.ts';

const table = openTable();

export const handler = async (): Promise<void> => {
  const passed = await sweepPromises(table, now());
  log.info('Promises swept', { passed });
};
