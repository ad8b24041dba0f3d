import * as z from 'zod/mini';
import { businessDate } from '../platform/schema.ts';
import { why } from './proposal-schema.ts';
import { reviewTriggers } from './review-due.ts';

/** The body of POST /customers/{customerId}/credit/reviews. */
export const reviewBody = z.strictObject({
  trigger: z
    .enum(['badNews', 'asked'])
    .check(z.describe('`badNews`: something was learned that the figures do not show yet')),
  reason: why,
});

export type ReviewBody = z.infer<typeof reviewBody>;

/** When the account is reviewed. */
export const reviewDueTold = z.object({
  customerId: z.string(),
  on: businessDate.check(z.describe('In the night to this date, or the next one if that has begun')),
  triggers: z.array(z.enum(reviewTriggers)),
});

export type ReviewDueTold = z.infer<typeof reviewDueTold>;
