import { alertsQuery } from '../../lib/alerts/alert-query-schema.ts';
import { listAlerts } from '../../lib/alerts/list-alerts.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await listAlerts(table, caller, queryOf(request, alertsQuery), zone, now())),
);
