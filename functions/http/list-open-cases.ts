import { openCasesQuery } from '../../lib/feedback/case-schema.ts';
import { listOpenCases } from '../../lib/feedback/list-cases.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessHours } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';

const table = openTable();
const hours = businessHours();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await listOpenCases(table, caller, queryOf(request, openCasesQuery), now(), hours)),
);
