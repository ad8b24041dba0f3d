import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { businessTimeZone, companyRules } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, orderIdOf, queryOf } from '../../lib/platform/http.ts';
import { readScorecard } from '../../lib/scorecards/read-scorecard.ts';
import { ruleSets } from '../../lib/scorecards/rule-sets.ts';
import { scorecardQuery } from '../../lib/scorecards/scorecard-query-schema.ts';

const table = openTable();
const ours = companyRules();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const { rules } = queryOf(request, scorecardQuery);
  const orderId = orderIdOf(request);
  return answer(200, await readScorecard(table, caller, orderId, rules ? ruleSets[rules] : ours, zone));
});
