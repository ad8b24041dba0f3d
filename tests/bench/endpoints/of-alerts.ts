import { listAlerts } from '../../../lib/alerts/list-alerts.ts';
import { moveAlert } from '../../../lib/alerts/move-alert.ts';
import { opsDesk } from '../../support/callers.ts';
import { zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { alertId, now } from './world.ts';

export const ofAlerts = {
  'list-alerts': [
    { what: 'page of 50', of: (table) => listAlerts(table, opsDesk, { limit: 50 }, zone, now) },
  ],
  'move-alert': [
    {
      what: 'acknowledge',
      of: (table) => moveAlert(table, opsDesk, alertId, { kind: 'acknowledge' }, zone, now),
    },
  ],
} as const satisfies Record<string, Asks>;
