import { statementBody } from '../../lib/credit/financial-statement-schema.ts';
import { saveStatement } from '../../lib/credit/save-statement.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, chosenDate, ifMatchOf, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const named = { customerId, periodEnd: chosenDate(request, 'periodEnd') };
  const body = bodyOf(request, statementBody);
  const statement = await saveStatement(table, caller, named, body, ifMatchOf(request), zone, now());
  return answer(200, statement, { etag: etagOf(statement) });
});
