import { removeContact } from '../../lib/customers/remove-contact.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, ifMatchOf, pathId } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const contactId = pathId(request, 'contactId', 'contact');
  await removeContact(table, caller, { customerId, contactId }, ifMatchOf(request));
  return answer(204, undefined);
});
