import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';
import { readCompanyRules } from '../../lib/scorecards/read-rule-sets.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async () => {
  const rules = await readCompanyRules(table, zone, now());
  const last = rules.versions.at(-1);
  return answer(200, rules, last ? { etag: etagOf(last) } : {});
});
