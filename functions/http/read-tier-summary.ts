import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';
import { readTierSummary } from '../../lib/tiers/read-tier-summary.ts';
import { tierSummaryQuery } from '../../lib/tiers/summary-answer-schema.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request) =>
  answer(200, await readTierSummary(table, queryOf(request, tierSummaryQuery))),
);
