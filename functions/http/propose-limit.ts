import { proposalBody } from '../../lib/credit/proposal-schema.ts';
import { proposeLimit } from '../../lib/credit/propose-limit.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, pathId } from '../../lib/platform/http.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const body = bodyOf(request, proposalBody);
  const proposalId = crypto.randomUUID();
  return answer(201, await proposeLimit(table, caller, customerId, body, proposalId, zone, now()));
});
