import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { readPartner } from '../../lib/partners/read-partner.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request) => {
  const partner = await readPartner(table, pathId(request, 'partnerId', 'partner'));
  return answer(200, partner, { etag: etagOf(partner) });
});
