import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';
import { listVisits } from '../../lib/revisits/list-visits.ts';
import { visitsQuery } from '../../lib/revisits/visit-query-schema.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await listVisits(table, caller, queryOf(request, visitsQuery), zone, now())),
);
