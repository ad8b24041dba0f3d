import * as z from 'zod/mini';
import { tierSources, tiers } from '../customers/customer.ts';
import { classGaps, classSources, contractClasses } from './contract-class.ts';
import { levels } from './four-levels.ts';
import { lifeCycles } from './life-cycle.ts';
import type { StandingAnswer, TierTold } from './standing-answer.ts';
import { storedMove } from './standing-schema.ts';

const tier = z.enum(tiers);
const quintile = z.int().check(z.minimum(1), z.maximum(5));

const told = {
  customerId: z.string(),
  tier: tier.check(z.describe('In force')),
  tierSource: z.enum(tierSources),
  override: z.optional(
    z.object({
      tier,
      on: z.iso.date(),
      until: z.iso.date().check(z.describe('The last day on which it holds')),
      reason: z.optional(z.string().check(z.describe('For staff'))),
      by: z.optional(z.string().check(z.describe('The subject of the token; for staff'))),
      without: tier.check(z.describe('What would be in force; reviews keep it up to date')),
    }),
  ),
  pending: z.optional(
    z
      .object({ tier, on: z.iso.date() })
      .check(z.describe('Found by the review as of this date; they move if the next finds the same')),
  ),
};

/** The answer of PUT and DELETE /customers/{customerId}/tier-override. */
export const tierTold: z.ZodMiniType<TierTold> = z.object(told);

/** The answer of GET /customers/{customerId}/tier. */
export const customerTier: z.ZodMiniType<StandingAnswer> = z.object({
  ...told,
  reasons: z.array(z.string()).check(z.describe('Why, in sentences')),
  review: z.nullable(
    z.object({
      month: z.string(),
      asOf: z.iso.date(),
      place: z.nullable(
        z
          .object({
            tier: tier.check(z.describe('Where the cut-offs of that review place the customer')),
            level: z.enum(levels).check(z.describe('Of the pyramid of 1, 4, 15 and 80 % of customers')),
            currency: z.string(),
            contribution: z
              .number()
              .check(z.describe('Of 26 fortnights, by what is known now: margin if known, else revenue')),
            orders: z.int(),
            rfm: z.object({
              recency: quintile,
              frequency: quintile,
              monetary: quintile,
              total: z.int().check(z.minimum(3), z.maximum(15)),
            }),
          })
          .check(z.describe('Null of who ordered nothing in that year, or without prices')),
      ),
    }),
  ),
  contractClass: z.nullable(z.enum(Object.values(contractClasses).flat())),
  classBy: z
    .enum([...classSources, ...classGaps])
    .check(z.describe('By what, or what is lacking to tell it')),
  lifeCycle: z.enum(lifeCycles).check(z.describe('As of today')),
  moves: z.array(storedMove).check(z.describe('The latest 50 changes of the tier in force, the latest last')),
});
