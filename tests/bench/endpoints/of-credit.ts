import {
  accountExample,
  approvalExample,
  overrideExample,
  proposalExample,
  reviewExample,
  statementExample,
} from '../../../lib/contract/credit-examples.ts';
import { accountBody } from '../../../lib/credit/account-body-schema.ts';
import { askReview } from '../../../lib/credit/ask-review.ts';
import { reviewBody } from '../../../lib/credit/ask-review-schema.ts';
import { decideProposal } from '../../../lib/credit/decide-proposal.ts';
import { statementBody } from '../../../lib/credit/financial-statement-schema.ts';
import { listDecisions } from '../../../lib/credit/list-decisions.ts';
import { listProposals } from '../../../lib/credit/list-proposals.ts';
import { listStatements } from '../../../lib/credit/list-statements.ts';
import { overrideCredit } from '../../../lib/credit/override-credit.ts';
import { overrideBody } from '../../../lib/credit/override-schema.ts';
import { proposalDecisionBody } from '../../../lib/credit/proposal-schema.ts';
import { proposeLimit } from '../../../lib/credit/propose-limit.ts';
import { readCredit } from '../../../lib/credit/read-credit.ts';
import { readDecision } from '../../../lib/credit/read-decision.ts';
import { saveAccount } from '../../../lib/credit/save-account.ts';
import { saveStatement } from '../../../lib/credit/save-statement.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { creditDesk, opsDesk } from '../../support/callers.ts';
import { zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { customerId, now } from './world.ts';

const terms = accountBody.parse(accountExample);
const statement = statementBody.parse(statementExample);
const override = overrideBody.parse(overrideExample);

const save = (table: Table, paymentDays: number, ifMatch?: string) =>
  saveAccount(table, creditDesk, customerId, { ...terms, paymentDays }, ifMatch, now, zone);
const keep = (table: Table, periodEnd: string) =>
  saveStatement(table, creditDesk, { customerId, periodEnd }, statement, undefined, zone, now);

export const ofCredit = {
  'save-credit-account': [
    { what: 'opened', of: (table) => save(table, 30) },
    { what: 'other terms', of: (table) => save(table, 14, '"1"') },
  ],
  'read-credit': [
    { what: 'three years, weekly', of: (table) => readCredit(table, opsDesk, customerId, zone, now) },
  ],
  'save-statement': [
    { what: 'a year', of: (table) => keep(table, '2024-12-31') },
    { what: 'the next year', of: (table) => keep(table, '2025-12-31') },
  ],
  'list-statements': [{ what: 'two years', of: (table) => listStatements(table, opsDesk, customerId) }],
  'propose-limit': [
    {
      what: 'one',
      of: (table) => proposeLimit(table, opsDesk, customerId, proposalExample, 'proposal-1', zone, now),
    },
  ],
  'decide-proposal': [
    {
      what: 'approved',
      of: (table) => {
        const body = proposalDecisionBody.parse(approvalExample);
        return decideProposal(table, creditDesk, { customerId, proposalId: 'proposal-1' }, body, now);
      },
    },
  ],
  'list-proposals': [
    { what: 'page of 50', of: (table) => listProposals(table, opsDesk, { limit: 50 }, now) },
  ],
  'override-credit': [
    {
      what: 'extra room',
      of: (table) => overrideCredit({ table, zone, now: () => now }, creditDesk, customerId, override),
    },
  ],
  'list-decisions': [
    { what: 'page of 50', of: (table) => listDecisions(table, opsDesk, customerId, { limit: 50 }) },
  ],
  'read-decision': [
    {
      what: 'one',
      of: (table) => readDecision(table, opsDesk, { customerId, decisionId: 'opened' }),
    },
  ],
  'ask-review': [
    {
      what: 'bad news',
      of: (table) => askReview(table, opsDesk, customerId, reviewBody.parse(reviewExample), zone, now),
    },
  ],
} as const satisfies Record<string, Asks>;
