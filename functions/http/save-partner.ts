import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { partnerBody } from '../../lib/partners/partner-schema.ts';
import { savePartner } from '../../lib/partners/save-partner.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, chosenId, ifMatchOf } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request) => {
  const partnerId = chosenId(request, 'partnerId');
  const body = bodyOf(request, partnerBody);
  const partner = await savePartner(table, partnerId, body, ifMatchOf(request), now());
  return answer(200, partner, { etag: etagOf(partner) });
});
