import { erasePersonalData } from '../../../lib/customers/erase-personal-data.ts';
import { exportPersonalData } from '../../../lib/customers/export-personal-data.ts';
import { listContacts } from '../../../lib/customers/list-contacts.ts';
import { listCustomers } from '../../../lib/customers/list-customers.ts';
import { readCustomer } from '../../../lib/customers/read-customer.ts';
import { removeContact } from '../../../lib/customers/remove-contact.ts';
import { saveContact } from '../../../lib/customers/save-contact.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import { listPartners } from '../../../lib/partners/list-partners.ts';
import { readPartner } from '../../../lib/partners/read-partner.ts';
import { savePartner } from '../../../lib/partners/save-partner.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { aCaller } from '../../support/callers.ts';
import { administrator } from '../../support/customers.ts';
import { customerOf, partner, zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import {
  contact,
  customer,
  customerId,
  FORGOTTEN_ROWS,
  forgotten,
  now,
  numbers,
  partnerRecord,
} from './world.ts';

const limited = aCaller({ customers: numbers(60).map(customerOf) });
const page = { limit: 50 };
const named = { customerId, contactId: 'anna' };
const created = '"1"';

const save = (table: Table, tier: 'regular' | 'key', ifMatch?: string) =>
  saveCustomer(table, partner, 'C-new', { ...customer, tier }, ifMatch, now);
const keep = (table: Table, role: string, ifMatch?: string) =>
  saveContact(table, partner, named, { ...contact, role }, ifMatch, now);
const record = (table: Table, name: string, ifMatch?: string) =>
  savePartner(table, 'new-partner', { ...partnerRecord, name }, ifMatch, now);

export const ofCustomers = {
  'save-partner': [
    { what: 'new', of: (table) => record(table, 'New') },
    { what: 'changed', of: (table) => record(table, 'Renamed', created) },
  ],
  'read-partner': [{ what: 'one', of: (table) => readPartner(table, 'partner-7') }],
  'list-partners': [{ what: 'page of 50', of: (table) => listPartners(table, page) }],
  'list-customers': [
    { what: 'page of 50, names too', of: (table) => listCustomers(table, partner, page) },
    { what: 'the same of a caller limited to 60', of: (table) => listCustomers(table, limited, page) },
  ],
  'save-customer': [
    { what: 'new, one site', of: (table) => save(table, 'regular') },
    { what: 'changed', of: (table) => save(table, 'key', created) },
    { what: 'the same once more', of: (table) => save(table, 'key') },
  ],
  'read-customer': [{ what: 'one site', of: (table) => readCustomer(table, partner, customerId) }],
  'list-contacts': [{ what: 'page of 50', of: (table) => listContacts(table, partner, customerId, page) }],
  'save-contact': [
    { what: 'new', of: (table) => keep(table, 'Dispatcher') },
    { what: 'changed', of: (table) => keep(table, 'Receiver', created) },
  ],
  'remove-contact': [{ what: 'one', of: (table) => removeContact(table, partner, named, '"2"') }],
  'export-personal-data': [
    {
      what: `${FORGOTTEN_ROWS} rows`,
      of: (table) => exportPersonalData(table, administrator, forgotten, now),
    },
  ],
  'erase-personal-data': [
    {
      what: `${FORGOTTEN_ROWS} rows`,
      of: (table) => erasePersonalData(table, administrator, forgotten, zone, now),
    },
    {
      what: 'once more',
      of: (table) => erasePersonalData(table, administrator, forgotten, zone, now),
    },
  ],
} as const satisfies Record<string, Asks>;
