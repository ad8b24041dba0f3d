import * as z from 'zod/mini';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { currency, text } from '../platform/schema.ts';
import { creditAmount } from './account-body-schema.ts';
import type { ProposalAnswer } from './proposal-answer.ts';

export const why = text(500);

/** The body of POST /customers/{customerId}/credit/proposals. */
export const proposalBody = z.strictObject({
  limit: creditAmount.check(z.describe('In minor units of the account’s currency')),
  reason: why,
});

export type ProposalBody = z.infer<typeof proposalBody>;

/** The body of POST …/proposals/{proposalId}/decision. */
export const proposalDecisionBody = z.strictObject({
  decision: z.enum(['approve', 'reject']),
  reason: why,
});

export type ProposalDecisionBody = z.infer<typeof proposalDecisionBody>;

export const proposalTold: z.ZodMiniType<ProposalAnswer> = z.object({
  proposalId: z.string(),
  customerId: z.string(),
  currency,
  limitBefore: z.int(),
  limit: z.int(),
  askedBy: z.string().check(z.describe('The person who asked; `backhaul` is the nightly review')),
  askedAt: z.iso.datetime(),
  reasons: z.array(z.string()).check(z.describe('In words')),
  counterfactual: z.optional(z.string().check(z.describe('What would change it'))),
  score: z.optional(z.number().check(z.describe('Of the review: 0 to 100'))),
  expiresAt: z.iso.datetime().check(z.describe('When it lapses')),
});

/** The query and the answer of GET /credit/proposals. */
export const proposalsQuery = z.strictObject(pageQuery);
export const proposalList = pageAnswer(proposalTold);
