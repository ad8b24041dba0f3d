import { accountAnswer } from '../../lib/credit/account-answer.ts';
import { accountBody } from '../../lib/credit/account-body-schema.ts';
import { saveAccount } from '../../lib/credit/save-account.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, ifMatchOf, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const terms = bodyOf(request, accountBody);
  const account = await saveAccount(table, caller, customerId, terms, ifMatchOf(request), now(), zone);
  return answer(200, accountAnswer(account, now()), { etag: etagOf(account) });
});
