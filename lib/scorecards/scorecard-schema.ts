import * as z from 'zod/mini';
import { ruleSetNames } from './rule-sets.ts';

export const ruleSet = z.object({
  name: z.enum(ruleSetNames),
  version: z.int(),
  early: z.enum(['accept', 'fail']),
  graceMinutes: z.int(),
  overDelivery: z.enum(['accept', 'fail']),
});

const verdict = z.enum(['pass', 'fail', 'pending', 'notApplicable']);
const verdicts = { onTime: verdict, inFull: verdict, otif: verdict };
const drop = {
  factId: z.string(),
  occurredAt: z.string(),
  quantity: z.int(),
  damaged: z.int(),
  substituted: z.int(),
};

/** The answer of GET /orders/{orderId}/scorecard. */
export const scorecardAnswer = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  customerId: z.string(),
  rules: ruleSet,
  promise: z.object({
    basis: z.enum(['requested', 'confirmed', 'movedByCustomer']),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
  }),
  standing: z.enum(['open', 'due', 'cancelled']),
  ...verdicts,
  reason: z.optional(z.string()),
  lines: z.array(
    z.object({
      lineId: z.string(),
      sku: z.string(),
      ordered: z.int(),
      delivered: z.int(),
      unitsOnTime: z.int(),
      ...verdicts,
      drops: z.array(z.object({ ...drop, timing: z.enum(['early', 'inside', 'late']) })),
    }),
  ),
  unordered: z.array(z.object({ sku: z.string(), ...drop })),
  cycleMinutes: z.optional(z.int()),
});

export type ScorecardAnswer = z.infer<typeof scorecardAnswer>;
