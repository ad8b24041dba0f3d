import { customerBody } from '../../lib/customers/customer-body-schema.ts';
import { saveCustomer } from '../../lib/customers/save-customer.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, chosenId, ifMatchOf } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = chosenId(request, 'customerId');
  const body = bodyOf(request, customerBody);
  const customer = await saveCustomer(table, caller, customerId, body, ifMatchOf(request), now());
  return answer(200, customer, { etag: etagOf(customer) });
});
