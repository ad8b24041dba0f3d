import { now } from '../../lib/platform/clock.ts';
import { accountManagers, businessHours, visitsPerDay } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';
import { planVisits } from '../../lib/revisits/plan-visits.ts';

const table = openTable();
const settings = { hours: businessHours(), visitsPerDay: visitsPerDay(), managers: accountManagers() };

export const handler = async (): Promise<void> => {
  const tally = await planVisits(table, settings, now());
  if (tally) log.info('Visits planned', tally);
};
