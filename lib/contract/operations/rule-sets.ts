import type { RouteName } from '../../platform/routes.ts';
import { ruleSet, ruleSetBody, ruleSetsAnswer } from '../../scorecards/rule-set-schema.ts';
import { ruleSetExample } from '../examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const ruleSetSchemas = {
  NewRuleSet: ruleSetBody,
  RuleSet: ruleSet,
  RuleSets: ruleSetsAnswer,
} satisfies NamedSchemas;

const customerId = 'One that is known, if only as a `stub` from an order; of any other there is none (404)';
const ofTheLast = { etag: 'Of the last version, for If-Match; absent while there is none' };
const requestHeaders = {
  'if-match': {
    description: 'ETag of the last version (its number in quotes); none to write the first',
    required: false,
  },
};
const saved = {
  200: {
    description: 'The version as kept',
    schema: ruleSet,
    headers: { etag: 'Of this version, for If-Match' },
  },
};
const read = {
  200: { description: 'Every version, and the one in force', schema: ruleSetsAnswer, headers: ofTheLast },
};
const rescored =
  'Orders placed in its validity are scored anew from five minutes later on, which restates figures. An old version never changes: `GET /orders/{orderId}/scorecard?rules` goes on telling what it says. What the last version says already is no change and needs no If-Match.';

export const ruleSetOperations = {
  'save-rule-set': {
    tag: 'Figures',
    summary: 'Add a version of the rules by which the company judges orders',
    description: `It judges the orders, of customers who have no rules of their own on that date, that are placed from \`validFrom\` to \`validTo\`. ${rescored}`,
    requestHeaders,
    body: { schema: ruleSetBody, examples: { company: ruleSetExample } },
    answers: saved,
    problems: [400, 403, 412, 413, 415, 428, 500, 503],
  },
  'read-rule-set': {
    tag: 'Figures',
    summary: 'The rules by which the company judges orders',
    answers: read,
    problems: [403, 500, 503],
  },
  'save-customer-rule-set': {
    tag: 'Figures',
    summary: 'Add a version of the rules that a customer has agreed',
    description: `It judges the customer’s orders placed from \`validFrom\` to \`validTo\`, before any rules of the company. ${rescored}`,
    parameters: { customerId },
    requestHeaders,
    body: { schema: ruleSetBody, examples: { customer: ruleSetExample } },
    answers: saved,
    problems: [400, 403, 404, 412, 413, 415, 428, 500, 503],
  },
  'read-customer-rule-set': {
    tag: 'Figures',
    summary: 'The rules by which a customer’s orders are judged',
    description: 'The versions are those of the customer’s own; in force may be a version of the company’s.',
    parameters: { customerId },
    answers: read,
    problems: [403, 404, 429, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
