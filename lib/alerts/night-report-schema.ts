import * as z from 'zod/mini';
import { factKinds } from '../facts/fact.ts';
import { indicatorNames } from '../kpis/indicators.ts';
import { restatementCauses } from '../kpis/restatement.ts';
import { storedEvidence, storedGroup, storedIndicator } from './indicator-alert-schema.ts';
import { type NightReport, trends } from './night-report.ts';

const period = z.object({ from: z.string(), to: z.string() });
const cause = z.enum(restatementCauses);

const headline = z.object({
  indicator: z.enum(indicatorNames),
  now: storedIndicator,
  before: storedIndicator,
  trend: z.enum(trends),
  target: z.optional(z.number()),
});

const worst = z.array(z.extend(headline, { group: storedGroup, evidence: storedEvidence }));

const restatement = z.object({
  customerId: z.string(),
  orderNumber: z.string(),
  date: z.string(),
  restatedAt: z.string(),
  cause: z.object({
    kind: cause,
    facts: z.array(z.object({ partnerId: z.string(), factId: z.string(), kind: z.enum(factKinds) })),
  }),
});

const difference = z.object({
  group: storedGroup,
  date: z.string(),
  measure: z.string(),
  counted: z.number(),
  recomputed: z.number(),
  isRepaired: z.boolean(),
});

export const storedReport: z.ZodMiniType<NightReport> = z.object({
  date: z.string(),
  period,
  before: period,
  day: storedIndicator,
  headlines: z.array(headline),
  worst: z.object({ customers: worst, carriers: worst, lanes: worst }),
  restatements: z.object({
    count: z.int(),
    hasMore: z.boolean(),
    byCause: z.array(z.object({ cause, count: z.int() })),
    examples: z.array(restatement),
  }),
  check: z.object({ orders: z.int(), count: z.int(), differences: z.array(difference) }),
  deadLetters: z.int(),
});
