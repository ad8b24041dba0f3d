import { casesQuery } from '../../lib/feedback/case-schema.ts';
import { listCases } from '../../lib/feedback/list-cases.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId, queryOf } from '../../lib/platform/http.ts';

const table = openTable();
const hours = businessHours();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  return answer(200, await listCases(table, caller, customerId, queryOf(request, casesQuery), now(), hours));
});
