import { contactsQuery } from '../../lib/customers/contact-schema.ts';
import { listContacts } from '../../lib/customers/list-contacts.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, pathId, queryOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  return answer(200, await listContacts(table, caller, customerId, queryOf(request, contactsQuery)));
});
