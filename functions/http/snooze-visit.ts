import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, opaqueId } from '../../lib/platform/http.ts';
import { snoozeBody } from '../../lib/revisits/snooze-schema.ts';
import { snoozeVisit } from '../../lib/revisits/snooze-visit.ts';

const table = openTable();
const hours = businessHours();

export const handler = partnerFunction(table, async (request, caller) => {
  const visitId = opaqueId(request, 'visitId', 'visit');
  const body = bodyOf(request, snoozeBody);
  return answer(200, await snoozeVisit(table, caller, visitId, body, hours, now()));
});
