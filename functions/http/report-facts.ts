import { factsBody } from '../../lib/facts/fact-body-schema.ts';
import { reportFacts } from '../../lib/facts/report-facts.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf } from '../../lib/platform/http.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const { facts } = bodyOf(request, factsBody);
  const answers = await reportFacts(table, caller, facts, now(), zone);
  // 207 tells at a glance that some fact was not stored; each answer says which and why.
  return answer(answers.every(({ status }) => status === 201) ? 201 : 207, { answers });
});
