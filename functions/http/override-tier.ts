import { isStaff } from '../../lib/partners/access.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, pathId } from '../../lib/platform/http.ts';
import { tierOverrideBody } from '../../lib/tiers/override-body-schema.ts';
import { overrideTier } from '../../lib/tiers/override-tier.ts';
import { tierTold } from '../../lib/tiers/standing-answer.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const body = bodyOf(request, tierOverrideBody);
  const inForce = await overrideTier(table, caller, customerId, body, zone, now());
  return answer(200, tierTold(inForce, isStaff(caller)));
});
