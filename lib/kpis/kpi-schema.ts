import * as z from 'zod/mini';
import { daysBetween } from '../calendar/calendar.ts';
import { businessDate, id } from '../platform/schema.ts';
import { ruleSetNames } from '../scorecards/rule-sets.ts';
import { ruleSet } from '../scorecards/scorecard-schema.ts';

/** Longest span of one question, in days. */
const LONGEST = 1100;

/** The query of GET /kpis. */
export const kpiQuery = z
  .strictObject({
    from: businessDate,
    to: businessDate,
    grain: z._default(z.enum(['day', 'week', 'month']), 'month'),
    customerId: z.optional(id),
    rules: z.optional(z.enum(ruleSetNames)),
  })
  .check(
    z.refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not come before from' }),
    z.refine(({ from, to }) => !(daysBetween(from, to) >= LONGEST), {
      path: ['to'],
      error: `must lie within ${LONGEST} days of from`,
    }),
  );

export type KpiQuery = z.infer<typeof kpiQuery>;

const ratio = { numerator: z.int(), denominator: z.int(), share: z.nullable(z.number()) };
const plain = z.object(ratio);
const proportion = z.object({ ...ratio, interval: z.object({ low: z.number(), high: z.number() }) });

const figures = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  isOver: z.boolean(),
  orders: z.object({ due: z.int(), onTime: proportion, inFull: proportion, otif: proportion }),
  lines: z.object({ due: z.int(), onTime: plain, inFull: plain, otif: plain }),
  units: z.object({ ordered: z.int(), delivered: z.int(), onTime: plain }),
  cycleTime: z.object({
    orders: z.int(),
    meanDays: z.nullable(z.number()),
    standardDeviationDays: z.nullable(z.number()),
  }),
});

/** The answer of GET /kpis. */
export const kpiAnswer = z.object({
  customerId: z.optional(z.string()),
  grain: z.enum(['day', 'week', 'month']),
  rules: ruleSet,
  asOf: z.iso.datetime(),
  total: figures,
  periods: z.array(figures),
});

export type KpiAnswer = z.infer<typeof kpiAnswer>;
