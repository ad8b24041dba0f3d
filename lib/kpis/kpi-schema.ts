import * as z from 'zod/mini';
import { daysBetween } from '../calendar/calendar.ts';
import { tiers } from '../customers/customer.ts';
import { faults } from '../facts/fact.ts';
import { businessDate, id, text } from '../platform/schema.ts';
import { company, type Group, groupKinds } from './groups.ts';
import { indicatorNames } from './indicators.ts';
import type { KpiAnswer } from './kpi.ts';
import { restatementCauses } from './restatement.ts';

/** Longest span of one question, in days. */
const LONGEST = 1100;

/** Whose figures; at most one of these. */
const groupQuery = {
  customerId: z.optional(id),
  tier: z.optional(z.enum(tiers)),
  partnerId: z.optional(id),
  carrier: z.optional(id),
  warehouse: z.optional(id),
  lane: z.optional(text(250).check(z.describe('From and to, as `hamburg>Berlin, DE`'))),
};

const span = { from: businessDate, to: businessDate };

const inOrder = z.refine<{ from: string; to: string }>(({ from, to }) => from <= to, {
  path: ['to'],
  error: 'must not come before from',
});
const notTooLong = z.refine<{ from: string; to: string }>(
  ({ from, to }) => !(daysBetween(from, to) >= LONGEST),
  {
    path: ['to'],
    error: `must lie within ${LONGEST} days of from`,
  },
);

/** The query of GET /kpis. */
export const kpiQuery = z
  .strictObject({
    ...span,
    grain: z._default(z.enum(['day', 'week', 'month']), 'month'),
    ...groupQuery,
  })
  .check(
    inOrder,
    notTooLong,
    z.refine(
      ({ from: _from, to: _to, grain: _grain, ...group }) => Object.values(group).filter(Boolean).length < 2,
      {
        path: [],
        error: 'must name at most one of customerId, tier, partnerId, carrier, warehouse and lane',
      },
    ),
  );

export type KpiQuery = z.infer<typeof kpiQuery>;

/** The group that a query asks for: the company where it names none. */
export function groupAsked({ customerId, tier, partnerId, carrier, warehouse, lane }: KpiQuery): Group {
  if (customerId !== undefined) return { kind: 'customer', id: customerId };
  if (tier !== undefined) return { kind: 'tier', id: tier };
  if (partnerId !== undefined) return { kind: 'partner', id: partnerId };
  if (carrier !== undefined) return { kind: 'carrier', id: carrier };
  if (warehouse !== undefined) return { kind: 'warehouse', id: warehouse };
  return lane === undefined ? company : { kind: 'lane', id: lane };
}

const maybe = z.nullable(z.number());
const interval = z.object({ low: z.number(), high: z.number() });

/** A share of counts with its 95 % interval. */
export const share = { numerator: z.int(), denominator: z.int(), share: maybe, interval };

const indicator = z.object({
  ...share,
  target: z.optional(z.number()),
  attained: z.optional(z.enum(['met', 'missed', 'unclear'])),
});

const figures = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  isOver: z.boolean(),
  restatedAt: z.optional(
    z.iso
      .datetime()
      .check(z.describe('When figures of a closed date last changed; absent where they never did')),
  ),
  restatedBecause: z.optional(z.enum(restatementCauses)),
  orders: z.object({ due: z.int(), delivered: z.int(), pending: z.int() }),
  lines: z.int(),
  units: z.object({ ordered: z.int(), delivered: z.int() }),
  orderedValue: z.array(z.object({ amount: z.int(), currency: z.string() })),
  indicators: z.record(z.enum(indicatorNames), indicator),
  cycleTime: z.object({
    orders: z.int(),
    meanDays: maybe,
    standardDeviationDays: maybe,
    coefficientOfVariation: maybe,
    p50Days: maybe,
    p90Days: maybe,
    p95Days: maybe,
  }),
  timeToRecover: z.object({ drops: z.int(), meanHours: maybe }),
  timeToAnswer: z.object({ complaints: z.int(), meanHours: maybe }),
  faults: z.array(z.object({ fault: z.enum(faults), orders: z.int() })),
  ruleSets: z.array(z.object({ ruleSet: z.string(), orders: z.int() })),
});

/** The answer of GET /kpis. */
export const kpiAnswer: z.ZodMiniType<KpiAnswer> = z.object({
  group: z.object({ kind: z.enum(groupKinds), id: z.string() }),
  grain: z.enum(['day', 'week', 'month']),
  asOf: z.iso.datetime(),
  total: figures,
  periods: z.array(figures),
});
