import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { pageQuery } from '../platform/page-schema.ts';
import { currency, id } from '../platform/schema.ts';
import { churnStates } from './churn-state.ts';

export type AtRiskQuery = z.infer<typeof atRiskQuery>;

/** The query of GET /churn/at-risk. */
export const atRiskQuery = z.strictObject({
  state: z.optional(
    z
      .enum(churnStates)
      .check(z.describe('`steady`: those who stay and send less of a part of their business')),
  ),
  manager: z.optional(id.check(z.describe('Id of the account manager'))),
  tier: z.optional(z.enum(tiers)),
  currency: z.optional(currency.check(z.describe('Of the value at risk'))),
  ...pageQuery,
});
