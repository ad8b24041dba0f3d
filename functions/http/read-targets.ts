import { readTargets } from '../../lib/kpis/read-targets.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const record = await readTargets(table, caller, pathId(request, 'customerId', 'customer'));
  return answer(200, record, { etag: etagOf(record) });
});
