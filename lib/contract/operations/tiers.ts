import type { RouteName } from '../../platform/routes.ts';
import { tierOverrideBody } from '../../tiers/override-body-schema.ts';
import { customerTier, tierTold } from '../../tiers/standing-answer-schema.ts';
import { tierSummary, tierSummaryQuery } from '../../tiers/summary-answer-schema.ts';
import { tierOverrideExample } from '../examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const tierSchemas = {
  CustomerTier: customerTier,
  TierInForce: tierTold,
  NewTierOverride: tierOverrideBody,
  TierSummary: tierSummary,
} satisfies NamedSchemas;

const customerId = 'As orders name it';

export const tierOperations = {
  'read-tier': {
    tag: 'Tiers',
    summary: 'The tier of a customer, why, and how it came to that',
    description:
      'The tier in force with who said it, and where the cut-offs of the last monthly review place the customer by what is known now. A review moves a customer when two in a row find the same, or when it finds them two levels away.',
    parameters: { customerId },
    answers: { 200: { description: 'How the customer stands', schema: customerTier } },
    problems: [403, 404, 429, 500, 503],
  },
  'override-tier': {
    tag: 'Tiers',
    summary: 'Give a customer a tier for a time, whatever reviews find',
    description:
      'In force at once, and signed by the subject of the token; another override is replaced. Reviews go on beneath it, and what they found is in force when it ends. The same again changes nothing.',
    parameters: { customerId },
    body: { schema: tierOverrideBody, examples: { forTheTender: tierOverrideExample } },
    answers: { 200: { description: 'The tier in force', schema: tierTold } },
    problems: [400, 403, 404, 413, 415, 500, 503],
  },
  'lift-tier-override': {
    tag: 'Tiers',
    summary: 'Take an override back before its end',
    description: 'Where there is none, nothing changes: the same request again is answered the same.',
    parameters: { customerId },
    answers: { 200: { description: 'The tier in force', schema: tierTold } },
    problems: [403, 404, 500, 503],
  },
  'read-tier-summary': {
    tag: 'Tiers',
    summary: 'What a monthly review found: the pyramid of customers, and who moved',
    description:
      'By currency: customers and what they contribute by value tier, as found and as in force, by the four levels, and by RFM score; then contract classes and life cycles of all. 404 for a month that is not reviewed yet.',
    query: tierSummaryQuery,
    answers: { 200: { description: 'The review', schema: tierSummary } },
    problems: [400, 403, 404, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
