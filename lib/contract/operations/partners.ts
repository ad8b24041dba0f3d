import { partnerList, partnersQuery } from '../../partners/partner-list-schema.ts';
import { partnerBody, storedPartner } from '../../partners/partner-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import { partnerExample } from '../examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const partnerSchemas = { NewPartner: partnerBody, Partner: storedPartner } satisfies NamedSchemas;

const partnerId = 'As the token’s claim names it (`client_id` for Cognito)';
const etag = 'Of this version, for If-Match';

export const partnerOperations = {
  'save-partner': {
    tag: 'Partners',
    summary: 'Create or change a partner’s record',
    description:
      'What the partner may touch: which customers, which kinds of news it sends and reads, at which rate. A change is obeyed within a minute. Facts told before keep the reach that they were told by.',
    parameters: { partnerId },
    requestHeaders: {
      'if-match': {
        description: 'ETag of the version that is changed (its number in quotes); none to create one',
        required: false,
      },
    },
    body: { schema: partnerBody, examples: { carrier: partnerExample } },
    answers: { 200: { description: 'The record as kept', schema: storedPartner, headers: { etag } } },
    problems: [400, 403, 404, 412, 413, 415, 428, 500, 503],
  },
  'read-partner': {
    tag: 'Partners',
    summary: 'A partner’s record',
    parameters: { partnerId },
    answers: { 200: { description: 'The record', schema: storedPartner, headers: { etag } } },
    problems: [403, 404, 500, 503],
  },
  'list-partners': {
    tag: 'Partners',
    summary: 'All partners, by id',
    query: partnersQuery,
    answers: { 200: { description: 'One page', schema: partnerList } },
    problems: [400, 403, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
