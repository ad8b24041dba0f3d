import { watchCases } from '../../lib/feedback/watch-cases.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';

const table = openTable();
const hours = businessHours();

export const handler = async (): Promise<void> => {
  const changed = await watchCases(table, hours, now());
  log.info('Promises to customers who complained watched', { changed });
};
