import { listAtRisk } from '../../../lib/churn/list-at-risk.ts';
import { readChurnRun } from '../../../lib/churn/read-churn-run.ts';
import { readHealth } from '../../../lib/churn/read-health.ts';
import { opsDesk } from '../../support/callers.ts';
import { zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { customerId, now } from './world.ts';

export const ofChurn = {
  'read-health': [
    { what: 'three years, weekly', of: (table) => readHealth(table, opsDesk, customerId, zone, now) },
  ],
  'list-at-risk': [
    { what: 'page of 50', of: (table) => listAtRisk(table, opsDesk, { limit: 50 }, zone, now) },
  ],
  'read-churn-run': [{ what: 'latest', of: (table) => readChurnRun(table, 'latest') }],
} as const satisfies Record<string, Asks>;
