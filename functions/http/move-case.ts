import { moveBody } from '../../lib/feedback/case-schema.ts';
import { moveCase } from '../../lib/feedback/move-case.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, pathId } from '../../lib/platform/http.ts';

const table = openTable();
const hours = businessHours();

export const handler = partnerFunction(table, async (request, { partnerId }) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const caseId = pathId(request, 'caseId', 'case');
  const body = bodyOf(request, moveBody);
  return answer(201, await moveCase(table, partnerId, { customerId, caseId }, body, now(), hours));
});
