import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import type { TierMove, TierOverride, TierStanding } from './standing.ts';

const tier = z.enum(tiers);

export const moveCauses = [
  'firstReview',
  'twoReviews',
  'twoLevels',
  'overridden',
  'overrideEnded',
  'overrideLifted',
] as const satisfies readonly TierMove['why'][];

export const storedMove: z.ZodMiniType<TierMove> = z.object({
  on: z.string(),
  from: tier,
  to: tier,
  why: z.enum(moveCauses),
});

const override: z.ZodMiniType<TierOverride> = z.object({
  tier,
  reason: z.string(),
  on: z.string(),
  until: z.string(),
  by: z.string(),
  beneath: z.object({ tier, source: z.enum(['default', 'stated', 'review']) }),
});

/** The row of a standing. */
export const standingRow: z.ZodMiniType<TierStanding> = z.object({
  customerId: z.string(),
  reviewedOn: z.optional(z.string()),
  pending: z.optional(z.object({ tier, on: z.string() })),
  override: z.optional(override),
  moves: z.array(storedMove),
  version: z.int(),
});
