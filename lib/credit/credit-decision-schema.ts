import * as z from 'zod/mini';
import type { Row } from '../platform/dynamo.ts';
import { terms } from './credit-account-schema.ts';
import { fiveCs } from './credit-policy.ts';
import type { KeptDecision, ReviewTold } from './kept-decision.ts';
import type { Override } from './override.ts';
import { reviewTriggers } from './review-due.ts';
import { creditClasses } from './review-inputs.ts';

const signed = {
  decisionId: z.string(),
  customerId: z.string(),
  decidedAt: z.string(),
  decidedBy: z.string(),
  reason: z.string(),
};

const override = { overrideId: z.string(), by: z.string(), reason: z.string(), until: z.string() };

export const storedOverride: z.ZodMiniType<Override> = z.union([
  z.object({ ...override, extra: z.int() }),
  z.object({ ...override, orderId: z.string() }),
]);

/** Reviews stay as they were made, also what is not told of them in lists. */
const reviewTold: z.ZodMiniType<ReviewTold> = z.looseObject({
  policy: z.string(),
  score: z.looseObject({
    total: z.number(),
    class: z.enum(creditClasses),
    basis: z.enum(['statements', 'behaviourOnly']),
    points: z.array(z.looseObject({ of: z.enum(fiveCs), points: z.number(), most: z.number() })),
  }),
  nextReview: z.looseObject({ on: z.string(), because: z.string() }),
  reasons: z.array(z.string()),
});

const allTerms = z.object(terms);

const keptDecision: z.ZodMiniType<KeptDecision> = z.discriminatedUnion('kind', [
  z.object({ ...signed, kind: z.literal('opened'), terms: allTerms }),
  z.object({ ...signed, kind: z.literal('termsChanged'), before: allTerms, terms: allTerms }),
  z.object({ ...signed, kind: z.literal('overridden'), override: storedOverride }),
  z.object({ ...signed, kind: z.literal('reviewAsked'), trigger: z.enum(reviewTriggers) }),
  z.object({
    ...signed,
    kind: z.enum(['proposed', 'approved', 'rejected', 'lapsed']),
    proposalId: z.string(),
    limit: z.int(),
    limitBefore: z.int(),
    askedBy: z.string(),
  }),
  z.object({
    ...signed,
    kind: z.literal('reviewed'),
    date: z.string(),
    triggers: z.array(z.enum(reviewTriggers)),
    limit: z.int(),
    limitBefore: z.int(),
    review: reviewTold,
  }),
]);

/** A decision as it is stored: a review in it is text. */
export function decisionIn(row: Row): KeptDecision {
  const { review } = row;
  return keptDecision.parse(typeof review === 'string' ? { ...row, review: JSON.parse(review) } : row);
}
