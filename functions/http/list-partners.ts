import { listPartners } from '../../lib/partners/list-partners.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { partnersQuery } from '../../lib/partners/partner-list-schema.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request) =>
  answer(200, await listPartners(table, queryOf(request, partnersQuery))),
);
