import { listRestatements } from '../../lib/kpis/list-restatements.ts';
import { restatementsQuery } from '../../lib/kpis/restatement-list-schema.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await listRestatements(table, caller, queryOf(request, restatementsQuery), zone)),
);
