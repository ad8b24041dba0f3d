import { saveTargets } from '../../lib/kpis/save-targets.ts';
import { targetsBody } from '../../lib/kpis/target-schema.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, ifMatchOf, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const body = bodyOf(request, targetsBody);
  const record = await saveTargets(table, caller, customerId, body, ifMatchOf(request), now());
  return answer(200, record, { etag: etagOf(record) });
});
