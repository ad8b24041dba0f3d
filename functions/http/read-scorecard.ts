import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, orderIdOf, queryOf } from '../../lib/platform/http.ts';
import { readScorecard } from '../../lib/scorecards/read-scorecard.ts';
import { scorecardQuery } from '../../lib/scorecards/scorecard-query-schema.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const { ruleSet } = queryOf(request, scorecardQuery);
  return answer(200, await readScorecard(table, caller, orderIdOf(request), ruleSet, zone, now()));
});
