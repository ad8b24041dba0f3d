import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { businessDate, text } from '../platform/schema.ts';

/** The body of PUT /customers/{customerId}/tier-override. */
export const tierOverrideBody = z.strictObject({
  tier: z.enum(tiers),
  reason: text(500).check(z.describe('Why reviews are to be overridden; nothing about persons')),
  until: businessDate.check(z.describe('The last day on which it holds, at most a year from today')),
});

export type TierOverrideBody = z.infer<typeof tierOverrideBody>;
