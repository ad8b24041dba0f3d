import { readDecision } from '../../lib/credit/read-decision.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const decisionId = pathId(request, 'decisionId', 'decision');
  return answer(200, await readDecision(table, caller, { customerId, decisionId }));
});
