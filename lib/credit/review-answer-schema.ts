import * as z from 'zod/mini';
import { businessDate } from '../platform/schema.ts';
import { fiveCs } from './credit-policy.ts';
import type { ReviewAnswer } from './review-answer.ts';
import { creditClasses } from './review-inputs.ts';

export const reviewTold: z.ZodMiniType<ReviewAnswer> = z.object({
  decisionId: z.string().check(z.describe('Its record: `GET …/credit/decisions/{decisionId}`')),
  date: businessDate,
  policy: z.string().check(z.describe('The version of the rules')),
  score: z.number().check(z.describe('0 to 100')),
  class: z.enum(creditClasses),
  basis: z
    .enum(['statements', 'behaviourOnly'])
    .check(z.describe('Without recent annual accounts only how they pay and buy is judged')),
  points: z
    .array(z.object({ of: z.enum(fiveCs), points: z.number(), most: z.number() }))
    .check(z.describe('Of the five Cs')),
  reasons: z
    .array(z.string())
    .check(z.describe('In words, with their points; what would change it comes last')),
});
