import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId, queryOf } from '../../lib/platform/http.ts';
import { readVisits } from '../../lib/revisits/read-visits.ts';
import { customerVisitsQuery } from '../../lib/revisits/visit-query-schema.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const wish = queryOf(request, customerVisitsQuery);
  return answer(200, await readVisits(table, caller, customerId, wish, zone, now()));
});
