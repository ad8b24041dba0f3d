import { reviewKpis } from '../../lib/alerts/review-kpis.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone, otifTarget } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { log } from '../../lib/platform/log.ts';

const table = openTable();
const settings = {
  zone: businessTimeZone(),
  target: otifTarget(),
};

export const handler = async (): Promise<void> => {
  const dates = await reviewKpis(table, settings, now());
  log.info('KPIs reviewed', { dates: dates.join(' ') });
};
