import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';
import { readCustomerRules } from '../../lib/scorecards/read-rule-sets.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const rules = await readCustomerRules(table, caller, customerId, zone, now());
  const last = rules.versions.at(-1);
  return answer(200, rules, last ? { etag: etagOf(last) } : {});
});
