import * as z from 'zod/mini';
import { faults } from '../facts/fact.ts';
import { groupKinds } from './groups.ts';
import { indicatorNames } from './indicators.ts';
import type { KpiAnswer, PeriodFigures, TargetedIndicator } from './kpi.ts';
import { restatementCauses } from './restatement.ts';

const maybe = z.nullable(z.number());

export const interval = z.object({ low: z.number(), high: z.number() });

/** A share of counts with its 95 % interval. */
export const share = {
  numerator: z.int(),
  denominator: z.int(),
  share: maybe.check(z.describe('In [0, 1]; null where there is nothing to count')),
  interval: interval.check(z.describe('At 95 %: Wilson’s; of lines, units and facts clustered by order')),
};

/** Whose figures an answer tells. */
export const group = z.object({
  kind: z.enum(groupKinds),
  id: z.string().check(z.describe('Empty for the company')),
});

export const restated = {
  restatedAt: z.optional(
    z.iso
      .datetime()
      .check(z.describe('When figures of a closed date last changed; absent where they never did')),
  ),
  restatedBecause: z.optional(
    z.enum(restatementCauses).check(z.describe('Why; `GET /restatements` tells each')),
  ),
};

export const ruleSets = z
  .array(z.object({ ruleSet: z.string(), orders: z.int() }))
  .check(z.describe('By which versions of rules the orders were judged; `customer` is each customer’s own'));

/** How an indicator stands. */
export const indicator: z.ZodMiniType<TargetedIndicator> = z.object({
  ...share,
  target: z.optional(z.number().check(z.describe('What was promised the customer'))),
  attained: z.optional(
    z
      .enum(['met', 'missed', 'unclear'])
      .check(z.describe('`unclear` while the target lies within the interval')),
  ),
});

/** The figures of a period. */
export const figures: z.ZodMiniType<PeriodFigures> = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  isOver: z
    .boolean()
    .check(z.describe('False while the last date is not over: of what it has due only a part counts')),
  ...restated,
  orders: z.object({
    due: z.int(),
    delivered: z.int(),
    pending: z.int().check(z.describe('Of which some right is still pending')),
  }),
  lines: z.int(),
  units: z.object({ ordered: z.int(), delivered: z.int() }),
  orderedValue: z
    .array(z.object({ amount: z.int(), currency: z.string() }))
    .check(z.describe('One for each currency, in minor units')),
  indicators: z.object(Object.fromEntries(indicatorNames.map((name) => [name, indicator]))),
  cycleTime: z
    .object({
      orders: z.int(),
      meanDays: maybe,
      standardDeviationDays: maybe,
      coefficientOfVariation: maybe,
      p50Days: maybe,
      p90Days: maybe,
      p95Days: maybe,
    })
    .check(z.describe('From placed to the last drop, in days of 24 hours; quantiles within 1 %')),
  timeToRecover: z
    .object({ drops: z.int(), meanHours: maybe })
    .check(z.describe('Failed drops that were made good: hours to the success')),
  timeToAnswer: z
    .object({ complaints: z.int(), meanHours: maybe })
    .check(z.describe('Complaints: hours to the first answer')),
  faults: z
    .array(z.object({ fault: z.enum(faults), orders: z.int() }))
    .check(z.describe('Orders with a failed right, by who answers for it')),
  ruleSets,
});

/** The answer of GET /kpis. */
export const kpiAnswer: z.ZodMiniType<KpiAnswer> = z.object({
  group,
  grain: z.enum(['day', 'week', 'month']),
  asOf: z.iso.datetime(),
  total: figures,
  periods: z.array(figures),
});
