import { kpiQuery } from '../../lib/kpis/kpi-schema.ts';
import { readKpis } from '../../lib/kpis/read-kpis.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone, companyRules } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, queryOf } from '../../lib/platform/http.ts';
import { ruleSets } from '../../lib/scorecards/rule-sets.ts';

const table = openTable();
const ours = companyRules();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const query = queryOf(request, kpiQuery);
  const rules = query.rules ? ruleSets[query.rules] : ours;
  return answer(200, await readKpis(table, caller, query, rules, zone, now()));
});
