import { decisionsQuery } from '../../lib/credit/decision-answer-schema.ts';
import { listDecisions } from '../../lib/credit/list-decisions.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId, queryOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  return answer(200, await listDecisions(table, caller, customerId, queryOf(request, decisionsQuery)));
});
