import type { ContactBody } from '../../lib/customers/contact-schema.ts';
import type { CustomerBody } from '../../lib/customers/customer-body-schema.ts';
import { type Caller, staffCaller } from '../../lib/partners/access.ts';

/** The body of a PUT, as its schema hands it on. */
export function aCustomer(given: Partial<CustomerBody> = {}): CustomerBody {
  return {
    name: 'Nordwind Handels GmbH',
    kind: 'enterprise',
    state: 'active',
    tier: 'regular',
    doNotContact: false,
    sites: [{ placeId: 'hamburg-2', name: 'Gate 4', street: 'Sandtorkai 5', city: 'Hamburg', country: 'DE' }],
    ...given,
  };
}

export function aContact(given: Partial<ContactBody> = {}): ContactBody {
  return {
    name: 'Anna Petersen',
    email: 'anna@nordwind.example',
    consent: { surveys: true, marketing: false, givenAt: '2026-02-11' },
    doNotContact: false,
    ...given,
  };
}

export const administrator: Caller = staffCaller({
  partnerId: 'admin-desk',
  subject: 'adam',
  roles: ['admin'],
});

/** What makes customers known: something told of them. */
export function mentioned(customerIds: readonly string[]) {
  return customerIds.map((customerId) => ({ customerId, recordedAt: '2026-03-02T09:00:00.000Z' }));
}
