import * as z from 'zod/mini';
import { faults } from '../facts/fact.ts';
import { rights } from '../rights/right.ts';
import { ruleSet } from './rule-set-schema.ts';

const verdict = z.enum(['pass', 'fail', 'pending', 'notApplicable']);
const verdicts = { onTime: verdict, inFull: verdict, otif: verdict };
const drop = {
  factId: z.string(),
  occurredAt: z.string(),
  quantity: z.int(),
  damaged: z.int(),
  substituted: z.int(),
};

const right = z.object({
  right: z.enum(rights),
  verdict,
  reason: z.optional(
    z
      .string()
      .check(z.describe('What failed, by how much; told to who may read all the facts that decided it')),
  ),
  fault: z.optional(
    z.enum(faults).check(z.describe('Who answers for the failure; told to who may read what says so')),
  ),
  isNet: z.optional(
    z
      .boolean()
      .check(z.describe('Does the failure count in net figures, which leave out what others answer for?')),
  ),
  decidedBy: z
    .array(z.object({ partnerId: z.string(), factId: z.string(), kind: z.string() }))
    .check(
      z.describe(
        'The facts that decided it, those that the caller may read; none while it is pending or does not apply',
      ),
    ),
});

/** The answer of GET /orders/{orderId}/scorecard. */
export const scorecardAnswer = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  customerId: z.string(),
  ruleSet,
  promise: z.object({
    basis: z.enum(['requested', 'confirmed', 'movedByCustomer']),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
  }),
  standing: z.enum(['open', 'due', 'cancelled']),
  ...verdicts,
  reason: z.optional(z.string()),
  perfect: z
    .optional(verdict)
    .check(
      z.describe(
        'Perfect when no right fails and none is pending; only for who may read what all of them tell',
      ),
    ),
  perfectNet: z.optional(verdict).check(z.describe('The same without failures that others answer for')),
  rights: z.array(right).check(z.describe('Those of the seven rights that the caller may read the facts of')),
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
