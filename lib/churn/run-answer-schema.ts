import * as z from 'zod/mini';
import { choices } from './churn-run.ts';
import { backtest, fitFailures } from './churn-run-schema.ts';
import type { RunAnswer } from './run-answer.ts';
import { modelKinds } from './scoring-run-schema.ts';

const model = z.enum(modelKinds);
const numbers = z.record(z.string(), z.number());

const toldModel = z.object({
  kind: model,
  parameters: numbers.check(z.describe('Rates of BG/NBD and MBG/NBD a week; gaps of the cadence in days')),
  standardErrors: z.optional(numbers),
  customers: z.optional(z.int().check(z.describe('By whom it was fitted'))),
  logLikelihood: z.optional(z.number()),
  learned: z.optional(
    z
      .array(
        z.object({
          horizonDays: z.int(),
          examples: z.int(),
          steps: z.array(z.object({ silence: z.number(), chance: z.number() })),
        }),
      )
      .check(z.describe('Of recency: the chance of silence from so many silent days on')),
  ),
});

const outcomes = z.object({
  alerts: z.int(),
  orderedAgain: z.int(),
  contacted: z.int().check(z.describe('Customers whom a visit reached within the horizon')),
  precision: z
    .nullable(z.number())
    .check(z.describe('Share who did not order again within the horizon; null before any was graded')),
  interval: z.object({ low: z.number(), high: z.number() }),
});

/** The answer of GET /churn/runs/{run}. */
export const churnRun: z.ZodMiniType<RunAnswer> = z.object({
  date: z.iso.date().check(z.describe('As of the end of which customers were looked at')),
  kind: z
    .enum(['nightly', 'rehearsal'])
    .check(z.describe('A `rehearsal` changes no state and raises no alert')),
  state: z.enum(['scoring', 'done']),
  startedAt: z.iso.datetime(),
  finishedAt: z.optional(z.iso.datetime()),
  chosen: model.check(z.describe('The model that scores')),
  choice: z.enum(choices),
  why: z.string(),
  models: z.array(toldModel),
  failures: fitFailures.check(z.describe('Models that could not be fitted')),
  grades: z
    .array(z.object({ model, auc: z.number(), brier: z.number() }))
    .check(z.describe('Means over the backtests')),
  backtests: z
    .array(backtest)
    .check(z.describe('Each model as of a date in the past, graded by what then happened')),
  values: z
    .record(z.string(), z.object({ p: z.number(), q: z.number(), v: z.number() }))
    .check(z.describe('Gamma-gamma of what an order day is worth, by currency, in minor units')),
  tierGapDays: z
    .object({ key: z.number(), potential: z.number(), regular: z.number() })
    .check(z.describe('Median days from order to order')),
  customers: z
    .object({ steady: z.int(), watch: z.int(), atRisk: z.int(), lost: z.int() })
    .check(z.describe('By state; so far, while it is scoring')),
  sendingLess: z.int(),
  changed: z.int().check(z.describe('Customers whose state changed')),
  outcomes: z
    .object({ told: outcomes, comparable: outcomes, heldOut: outcomes })
    .check(z.describe('Of alerts since the first run whose horizon has passed')),
});
