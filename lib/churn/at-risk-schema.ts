import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { pageAnswer } from '../platform/page-schema.ts';
import type { AtRisk } from './at-risk.ts';
import { told } from './told-schema.ts';

/** An item of GET /churn/at-risk. */
export const atRisk: z.ZodMiniType<AtRisk> = z.object({
  customerId: z.string(),
  churnState: told.churnState,
  since: told.since,
  chanceOfSilence: told.chanceOfSilence,
  horizonDays: told.horizonDays,
  silentDays: told.silentDays,
  valueAtRisk: z.optional(
    told.money.check(z.describe('As it was when the state last changed; what the list goes by')),
  ),
  ...told.cause,
  sendingLess: z
    .array(z.string())
    .check(z.describe('Parts of the business that shrink: `all`, `family#tea`, `site#hh-1`')),
  tier: z.enum(tiers),
  manager: z.optional(z.string()),
});

/** The answer of GET /churn/at-risk. */
export const atRiskList = pageAnswer(atRisk);
