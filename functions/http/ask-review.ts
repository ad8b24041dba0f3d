import { askReview } from '../../lib/credit/ask-review.ts';
import { reviewBody } from '../../lib/credit/ask-review-schema.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, pathId } from '../../lib/platform/http.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const body = bodyOf(request, reviewBody);
  return answer(202, await askReview(table, caller, customerId, body, zone, now()));
});
