import { listStatements } from '../../lib/credit/list-statements.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await listStatements(table, caller, pathId(request, 'customerId', 'customer'))),
);
