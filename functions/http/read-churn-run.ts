import { readChurnRun } from '../../lib/churn/read-churn-run.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request) =>
  answer(200, await readChurnRun(table, pathId(request, 'run', 'run'))),
);
