import { contactBody, contactList, contactRow, contactsQuery } from '../../customers/contact-schema.ts';
import { customerBody } from '../../customers/customer-body-schema.ts';
import { customerList, customersQuery, namedCustomer } from '../../customers/customer-list-schema.ts';
import { customerAnswer } from '../../customers/customer-schema.ts';
import { erasure, personalData } from '../../customers/personal-data-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import { contactExample, customerExample } from '../examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const customerSchemas = {
  NewCustomer: customerBody,
  Customer: customerAnswer,
  ListedCustomer: namedCustomer,
  NewContact: contactBody,
  Contact: contactRow,
  PersonalData: personalData,
  Erasure: erasure,
} satisfies NamedSchemas;

const customerId = 'As orders name it; nothing personal, since it stays when personal data is erased';
const contactId = 'Of your choice, within the customer; nothing personal';
const etag = 'Of this version, for If-Match';
const ifMatch = {
  description: 'ETag of the version that is changed (its number in quotes); none to create one',
  required: false,
};

export const customerOperations = {
  'list-customers': {
    tag: 'Customers',
    summary: 'The customers you reach, by id',
    description:
      'Without their sites. A filter that finds little can make a page short, even empty, while there is a `next`.',
    query: customersQuery,
    answers: { 200: { description: 'One page', schema: customerList } },
    problems: [400, 403, 429, 500, 503],
  },
  'save-customer': {
    tag: 'Customers',
    summary: 'Create or replace a customer',
    description:
      'The whole of it: what is left out is no longer kept. The same again is no change and needs no If-Match; nor does a `stub`, which an order about somebody unknown has made. Fields marked `x-personal-data` are kept apart and can be erased.',
    parameters: { customerId },
    requestHeaders: { 'if-match': ifMatch },
    body: { schema: customerBody, examples: { enterprise: customerExample } },
    answers: { 200: { description: 'The customer as kept', schema: customerAnswer, headers: { etag } } },
    problems: [400, 403, 404, 412, 413, 415, 428, 429, 500, 503],
  },
  'read-customer': {
    tag: 'Customers',
    summary: 'A customer',
    parameters: { customerId },
    answers: { 200: { description: 'The customer', schema: customerAnswer, headers: { etag } } },
    problems: [403, 404, 429, 500, 503],
  },
  'list-contacts': {
    tag: 'Customers',
    summary: 'The people who speak for a customer, by id',
    parameters: { customerId },
    query: contactsQuery,
    answers: { 200: { description: 'One page', schema: contactList } },
    problems: [400, 403, 404, 429, 500, 503],
  },
  'save-contact': {
    tag: 'Customers',
    summary: 'Create or replace a contact',
    description: 'The same again is no change and needs no If-Match. A consent counts from `givenAt`.',
    parameters: { customerId, contactId },
    requestHeaders: { 'if-match': ifMatch },
    body: { schema: contactBody, examples: { person: contactExample } },
    answers: { 200: { description: 'The contact as kept', schema: contactRow, headers: { etag } } },
    problems: [400, 403, 404, 412, 413, 415, 428, 429, 500, 503],
  },
  'remove-contact': {
    tag: 'Customers',
    summary: 'Remove a contact',
    description: 'One that is not there is removed: the same request again is answered the same.',
    parameters: { customerId, contactId },
    requestHeaders: {
      'if-match': {
        description: 'ETag of the version that is removed (its number in quotes)',
        required: false,
      },
    },
    answers: { 204: { description: 'There is none any more', body: 'none' } },
    problems: [403, 404, 412, 428, 429, 500, 503],
  },
  'export-personal-data': {
    tag: 'Customers',
    summary: 'Everything personal that is kept of a customer',
    description: 'Name and sites, contacts, and what was written in feedback and cases; for administrators.',
    parameters: { customerId },
    answers: { 200: { description: 'All of it', schema: personalData } },
    problems: [403, 404, 500, 503],
  },
  'erase-personal-data': {
    tag: 'Customers',
    summary: 'Erase everything personal of a customer',
    description:
      'At once and for good; backups lose it within 35 days. Orders, facts, cases and figures stay as they were, since nothing in them is personal. Safe to send again, as after a time-out; for administrators.',
    parameters: { customerId },
    answers: { 200: { description: 'It is erased', schema: erasure } },
    problems: [403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
