import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, ifMatchOf, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';
import { ruleSetBody } from '../../lib/scorecards/rule-set-schema.ts';
import { saveRuleSet } from '../../lib/scorecards/save-rule-set.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const owner = { customerId: pathId(request, 'customerId', 'customer') };
  const body = bodyOf(request, ruleSetBody);
  const rules = await saveRuleSet(table, caller, owner, body, ifMatchOf(request), now());
  return answer(200, rules, { etag: etagOf(rules) });
});
