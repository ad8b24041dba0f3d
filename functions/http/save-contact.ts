import { contactBody } from '../../lib/customers/contact-schema.ts';
import { saveContact } from '../../lib/customers/save-contact.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf, chosenId, ifMatchOf, pathId } from '../../lib/platform/http.ts';
import { etagOf } from '../../lib/platform/preconditions.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const customerId = pathId(request, 'customerId', 'customer');
  const contactId = chosenId(request, 'contactId');
  const body = bodyOf(request, contactBody);
  const named = { customerId, contactId };
  const contact = await saveContact(table, caller, named, body, ifMatchOf(request), now());
  return answer(200, contact, { etag: etagOf(contact) });
});
