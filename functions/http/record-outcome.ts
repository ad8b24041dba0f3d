import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, opaqueId } from '../../lib/platform/http.ts';
import { outcomeBody } from '../../lib/revisits/outcome-schema.ts';
import { recordOutcome } from '../../lib/revisits/record-outcome.ts';

const table = openTable();
const hours = businessHours();

export const handler = partnerFunction(table, async (request, { partnerId }) => {
  const visitId = opaqueId(request, 'visitId', 'visit');
  const body = bodyOf(request, outcomeBody);
  return answer(201, await recordOutcome(table, visitId, body, { by: partnerId, now: now(), hours }));
});
