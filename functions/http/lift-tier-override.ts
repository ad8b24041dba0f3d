import { isStaff } from '../../lib/partners/access.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';
import { liftTierOverride } from '../../lib/tiers/override-tier.ts';
import { tierTold } from '../../lib/tiers/standing-answer.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  return answer(
    200,
    tierTold(await liftTierOverride(table, caller, customerId, zone, now()), isStaff(caller)),
  );
});
