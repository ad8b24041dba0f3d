import { readCase } from '../../lib/feedback/read-case.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';

const table = openTable();
const hours = businessHours();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const caseId = pathId(request, 'caseId', 'case');
  return answer(200, await readCase(table, caller, { customerId, caseId }, now(), hours));
});
