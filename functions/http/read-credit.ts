import { readCredit } from '../../lib/credit/read-credit.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const credit = await readCredit(table, caller, customerId, zone, now());
  return answer(200, credit, { etag: etagOf(credit) });
});
