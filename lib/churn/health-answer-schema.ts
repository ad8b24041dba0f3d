import * as z from 'zod/mini';
import { churnStates } from './churn-state.ts';
import type { HealthAnswer, ToldReason, ToldShrinking } from './health-answer.ts';
import { drivers } from './reason.ts';
import { modelKinds } from './scoring-run-schema.ts';
import { told } from './told-schema.ts';

const model = z.enum(modelKinds);
const occurrences = z.object({ bad: z.int(), of: z.int() });

/** Why, with the orders that prove it. */
export const churnReason: z.ZodMiniType<ToldReason> = z.object({
  driver: z.enum(drivers),
  words: z.string(),
  action: z.string().check(z.describe('What to do about it')),
  size: z
    .number()
    .check(z.describe('How far it is surely worse than it was for them and is for others, in (0, 1]')),
  recent: occurrences.check(z.describe('In the last 90 days before the silence')),
  before: occurrences.check(z.describe('In the customer’s own past, up to a year')),
  peers: z.optional(occurrences.check(z.describe('Of all customers in the same days'))),
  common: z.optional(z.string().check(z.describe('What most of the orders share: a carrier, a lane'))),
  risePercent: z.optional(z.number().check(z.describe('Of a price rise, of the same articles'))),
  orders: z.array(z.object({ orderId: z.string(), orderNumber: z.string(), placedOn: z.iso.date() })),
});

const flow = z.object({
  from: z.iso.date(),
  days: z.int(),
  orders: z.int(),
  value: z.number().check(z.describe('In minor units of the customer’s currency')),
});

const shrinking: z.ZodMiniType<ToldShrinking> = z.object({
  part: z.string().check(z.describe('`all`, a product family as `family#tea`, a site as `site#hh-1`')),
  by: z.enum(['orders', 'value']),
  words: z.string(),
  recent: flow,
  before: flow,
});

const score = z.object({
  chanceOfSilence: told.chanceOfSilence,
  horizonDays: told.horizonDays,
  silentDays: told.silentDays,
  model,
  usualGapDays: z.optional(z.number()),
  expectedOrders: z.number().check(z.describe('Days with orders that are expected within the next 90')),
  valueAtRisk: z.optional(
    told.money.check(z.describe('Revenue of the next 12 months that is expected to be missed')),
  ),
});

/** The answer of GET /customers/{customerId}/health. */
export const customerHealth: z.ZodMiniType<HealthAnswer> = z.object({
  customerId: z.string(),
  churnState: told.churnState,
  since: z.optional(told.since.check(z.describe('Absent while it never changed'))),
  asOf: z.iso.date().check(z.describe('Today: the score counts what is known now')),
  score: z.nullable(score),
  unscored: z.optional(z.enum(['neverOrdered', 'noRunYet']).check(z.describe('Why there is no score'))),
  trend: z
    .array(z.object({ on: z.iso.date(), chanceOfSilence: z.nullable(z.number()) }))
    .check(z.describe('90, 60, 30 days ago and now, by the same model; null before the first order')),
  ...told.cause,
  reasons: z
    .array(churnReason)
    .check(z.describe('As they were when the state last changed, the gravest first')),
  sendingLess: z.array(shrinking).check(z.describe('Parts of the business that shrink')),
  history: z
    .array(
      z.object({
        on: z.iso.date(),
        churnState: z.enum(churnStates),
        chanceOfSilence: z.number(),
        model,
      }),
    )
    .check(z.describe('Changes of the state, the latest last')),
});
