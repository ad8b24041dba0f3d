import { kpiQuery } from '../../lib/kpis/kpi-schema.ts';
import { readKpis } from '../../lib/kpis/read-kpis.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone, companyRules } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, httpFunction, queryOf } from '../../lib/platform/http.ts';
import { ruleSets } from '../../lib/scorecards/rule-sets.ts';

const table = openTable();
const ours = companyRules();
const zone = businessTimeZone();

export const handler = httpFunction(async (request) => {
  const query = queryOf(request, kpiQuery);
  return answer(200, await readKpis(table, query, query.rules ? ruleSets[query.rules] : ours, zone, now()));
});
