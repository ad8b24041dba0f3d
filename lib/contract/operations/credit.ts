import { accountAnswer } from '../../credit/account-answer-schema.ts';
import { accountBody } from '../../credit/account-body-schema.ts';
import { reviewBody, reviewDueTold } from '../../credit/ask-review-schema.ts';
import {
  decisionList,
  decisionsQuery,
  decisionTold,
  wholeDecision,
} from '../../credit/decision-answer-schema.ts';
import { statementBody, storedStatement } from '../../credit/financial-statement-schema.ts';
import { judgedStatement, statementList } from '../../credit/judged-statement-schema.ts';
import { overrideBody, overrideTold } from '../../credit/override-schema.ts';
import {
  proposalBody,
  proposalDecisionBody,
  proposalList,
  proposalsQuery,
  proposalTold,
} from '../../credit/proposal-schema.ts';
import { ratioNames, ratios } from '../../credit/ratios.ts';
import { reviewTold } from '../../credit/review-answer-schema.ts';
import { statementOfAccountAnswer } from '../../credit/statement-of-account-schema.ts';
import type { RouteName } from '../../platform/routes.ts';
import {
  accountExample,
  approvalExample,
  overrideExample,
  proposalExample,
  rejectionExample,
  reviewExample,
  statementExample,
} from '../credit-examples.ts';
import type { NamedSchemas, Operation } from '../operation.ts';

export const creditSchemas = {
  NewCreditAccount: accountBody,
  CreditAccount: accountAnswer,
  StatementOfAccount: statementOfAccountAnswer,
  NewFinancialStatement: statementBody,
  FinancialStatement: storedStatement,
  JudgedFinancialStatement: judgedStatement,
  NewCreditProposal: proposalBody,
  CreditProposal: proposalTold,
  CreditProposalDecision: proposalDecisionBody,
  NewCreditOverride: overrideBody,
  CreditOverride: overrideTold,
  CreditDecision: decisionTold,
  WholeCreditDecision: wholeDecision,
  CreditReview: reviewTold,
  NewCreditReview: reviewBody,
  CreditReviewDue: reviewDueTold,
} satisfies NamedSchemas;

const customerId = 'As orders name it';
const etag = 'Of this version, for If-Match';
const ifMatch = {
  description: 'ETag of the version that is changed (its number in quotes); none for the first',
  required: false,
};

/** A Markdown table of every ratio and how the handbook reads it. */
function tableOfRatios(): string {
  const rows = ratioNames.map((name) => {
    const { formula, yardstick = '' } = ratios[name];
    return `| \`${name}\` | ${formula} | ${yardstick} |`;
  });
  return ['| ratio | formula | yardstick |', '|---|---|---|', ...rows].join('\n');
}

export const creditOperations = {
  'save-credit-account': {
    tag: 'Credit',
    summary: 'Open a customer’s credit account, or change its terms',
    description:
      'Who has none pays beforehand, and their orders are not checked. Orders from before are counted within minutes, whatever the limit; what is ordered from now on is bound by it. The limit of an open account is changed by a proposal that someone else approves, its currency never: 409. The same again is no change and needs no If-Match; figures move without a new version.',
    parameters: { customerId },
    requestHeaders: { 'if-match': ifMatch },
    body: { schema: accountBody, examples: { thirtyDays: accountExample } },
    answers: { 200: { description: 'The account', schema: accountAnswer, headers: { etag } } },
    problems: [400, 403, 404, 409, 412, 413, 415, 428, 500, 503],
  },
  'read-credit': {
    tag: 'Credit',
    summary: 'How the credit of a customer stands: the statement of account',
    description:
      'The limit and what is taken of it, open invoices by age, orders on hold with why, how they pay, what the last review found and when the next one is due.',
    parameters: { customerId },
    answers: {
      200: {
        description: 'The statement of account',
        schema: statementOfAccountAnswer,
        headers: { etag: 'Of the terms, for If-Match' },
      },
    },
    problems: [403, 404, 500, 503],
  },
  'save-statement': {
    tag: 'Credit',
    summary: 'Keep the annual accounts of a customer’s year',
    description:
      'In whole minor units of one currency; what is left out is not known. Parts that are more than their whole are refused. Other years stay. An account that there is gets reviewed in the next night.',
    parameters: { customerId, periodEnd: 'The last day of the financial year, as `2025-12-31`' },
    requestHeaders: { 'if-match': ifMatch },
    body: { schema: statementBody, examples: { tradingCompany: statementExample } },
    answers: { 200: { description: 'The accounts as kept', schema: storedStatement, headers: { etag } } },
    problems: [400, 403, 404, 412, 413, 415, 428, 500, 503],
  },
  'list-statements': {
    tag: 'Credit',
    summary: 'A customer’s annual accounts of every year, with their ratios',
    description: `The latest first. Averages are of both ends of the year where the accounts of the year before are kept in the same currency, else of its last day alone.

${tableOfRatios()}`,
    parameters: { customerId },
    answers: { 200: { description: 'Every year that is kept', schema: statementList } },
    problems: [403, 404, 500, 503],
  },
  'propose-limit': {
    tag: 'Credit',
    summary: 'Ask for another limit',
    description:
      'Someone else with the scope `credit` decides within 14 days, else it lapses. There is one open proposal of a customer at most: 409 where another one is open. The same of the same person again is answered as before.',
    parameters: { customerId },
    body: { schema: proposalBody, examples: { more: proposalExample } },
    answers: { 201: { description: 'The proposal', schema: proposalTold } },
    problems: [400, 403, 404, 409, 413, 415, 500, 503],
  },
  'decide-proposal': {
    tag: 'Credit',
    summary: 'Approve or reject a proposed limit',
    description:
      'Never by who asked for it: 403. An approved limit is in force at once, and orders on hold that have room by it are released within seconds, the oldest first. The same decision of the same person again is answered as before; 409 where it is decided otherwise or has lapsed.',
    parameters: { customerId, proposalId: 'As `GET /credit/proposals` names it' },
    body: {
      schema: proposalDecisionBody,
      examples: { approve: approvalExample, reject: rejectionExample },
    },
    answers: { 200: { description: 'The decision as recorded', schema: decisionTold } },
    problems: [400, 403, 404, 409, 413, 415, 500, 503],
  },
  'list-proposals': {
    tag: 'Credit',
    summary: 'Limits that wait for a decision, of all customers',
    description:
      'Those that a person or a nightly review has asked for, by customer. Those that have lapsed can make a page short, even empty, while there is a `next`.',
    query: proposalsQuery,
    answers: { 200: { description: 'One page', schema: proposalList } },
    problems: [400, 403, 500, 503],
  },
  'override-credit': {
    tag: 'Credit',
    summary: 'Let a customer go beyond the limit for some days',
    description:
      'Either by an `extra` amount for any orders, or for one order alone (`orderId`). It is signed by who the token names, needs a reason, and ends after 90 days at most; then the account is reviewed. What was accepted under it stays accepted. The same again under its id is answered as before.',
    parameters: { customerId },
    body: { schema: overrideBody, examples: { anyOrders: overrideExample } },
    answers: {
      201: {
        description: 'The override, and how credit takes the order by now that it is for',
        schema: overrideTold,
      },
    },
    problems: [400, 403, 404, 409, 413, 415, 500, 503],
  },
  'list-decisions': {
    tag: 'Credit',
    summary: 'Why is the limit what it is? What was decided, the newest first',
    description:
      'Who opened the account and changed its terms, what was proposed, approved, rejected, let lapse or overridden, and every review with its score, points and reasons. Decisions never change.',
    parameters: { customerId },
    query: decisionsQuery,
    answers: { 200: { description: 'One page', schema: decisionList } },
    problems: [400, 403, 404, 500, 503],
  },
  'read-decision': {
    tag: 'Credit',
    summary: 'A decision with its whole record',
    description: 'Of a review every input and the version of the rules, so that it can be made again.',
    parameters: { customerId, decisionId: 'As the list names it' },
    answers: { 200: { description: 'The decision', schema: wholeDecision } },
    problems: [403, 404, 500, 503],
  },
  'ask-review': {
    tag: 'Credit',
    summary: 'Have an account reviewed in the next night',
    description: 'Asked once it is due; asked again before that it stays so.',
    parameters: { customerId },
    body: { schema: reviewBody, examples: { insolvency: reviewExample } },
    answers: { 202: { description: 'When it is reviewed', schema: reviewDueTold } },
    problems: [400, 403, 404, 413, 415, 500, 503],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
