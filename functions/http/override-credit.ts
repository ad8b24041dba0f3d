import { overrideCredit } from '../../lib/credit/override-credit.ts';
import { overrideBody } from '../../lib/credit/override-schema.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, pathId } from '../../lib/platform/http.ts';

const table = openTable();
const settling = { table, zone: businessTimeZone(), now };

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  return answer(201, await overrideCredit(settling, caller, customerId, bodyOf(request, overrideBody)));
});
