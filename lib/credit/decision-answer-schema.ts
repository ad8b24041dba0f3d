import * as z from 'zod/mini';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { terms } from './credit-account-schema.ts';
import { storedOverride } from './credit-decision-schema.ts';
import type { DecisionAnswer } from './decision-answer.ts';
import { decisionKinds } from './kept-decision.ts';
import { reviewTold } from './review-answer-schema.ts';
import { reviewTriggers } from './review-due.ts';

const told = {
  decisionId: z.string(),
  kind: z.enum(decisionKinds),
  decidedAt: z.iso.datetime(),
  decidedBy: z.string().check(z.describe('The person or system that the token named; `backhaul`: a review')),
  reason: z.string().check(z.describe('In words')),
  limitBefore: z.optional(z.int()),
  limit: z.optional(
    z.int().check(z.describe('After it; the one asked for where it was proposed, rejected or lapsed')),
  ),
  terms: z.optional(z.object(terms)),
  termsBefore: z.optional(z.object(terms)),
  proposalId: z.optional(z.string()),
  askedBy: z.optional(z.string()),
  override: z.optional(storedOverride),
  triggers: z.optional(z.array(z.enum(reviewTriggers)).check(z.describe('What brought a review forward'))),
  review: z.optional(reviewTold),
};

/** A decision, in minor units of the account’s currency. */
export const decisionTold: z.ZodMiniType<DecisionAnswer> = z.object(told);

/** The query and the answer of GET /customers/{customerId}/credit/decisions. */
export const decisionsQuery = z.strictObject(pageQuery);
export const decisionList = pageAnswer(decisionTold);

/** The answer of GET …/decisions/{decisionId}. */
export const wholeDecision = z.object({
  ...told,
  record: z
    .record(z.string(), z.unknown())
    .check(z.describe('As it is kept; of a review with every input, so that it can be made again')),
});
