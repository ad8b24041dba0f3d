import * as z from 'zod/mini';
import { businessDate } from '../platform/schema.ts';
import { levels, promiseBases, type RuleSet } from './rule-sets.ts';

const rules = {
  early: z.enum(['accept', 'fail']).check(z.describe('Is a drop before the window on time?')),
  graceMinutes: z
    .int()
    .check(z.minimum(0), z.maximum(10_080), z.describe('A drop may lie outside the window by so much')),
  overDelivery: z.enum(['accept', 'fail']).check(z.describe('Is more than ordered in full?')),
  promise: z.enum(promiseBases).check(z.describe('Which window an order is held against')),
  openOrders: z
    .enum(['countWhenDue', 'exclude'])
    .check(
      z.describe(
        'Does an order count once its window has passed, or not before it is complete, closed or called off?',
      ),
    ),
  level: z.enum(levels).check(z.describe('Of what OTIF is a share by contract')),
  priceTolerance: z
    .int()
    .check(z.minimum(0), z.maximum(1_000_000), z.describe('Minor units by which invoices may differ')),
  informationHours: z
    .int()
    .check(z.minimum(1), z.maximum(8_760), z.describe('Hours within which a fact has to be told')),
};

const validity = {
  validFrom: businessDate.check(z.describe('It judges orders placed on this date or later')),
  validTo: z.optional(
    businessDate.check(z.describe('The last such date; absent: until another version takes over')),
  ),
};

/** The body of PUT /rule-set and PUT /customers/{customerId}/rule-set: the next version. */
export const ruleSetBody = z.strictObject({ ...validity, ...rules }).check(
  z.refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo, {
    path: ['validTo'],
    error: 'must not come before validFrom',
  }),
);

export type RuleSetBody = z.infer<typeof ruleSetBody>;

/** A version of rules as answered and as stored. */
export const ruleSet: z.ZodMiniType<RuleSet> = z.object({
  owner: z.enum(['company', 'customer']),
  version: z.int(),
  ...validity,
  ...rules,
});

/** The answer of GET /rule-set and GET /customers/{customerId}/rule-set. */
export const ruleSetsAnswer = z.object({
  versions: z.array(ruleSet).check(z.describe('In the order in which they were written; none ever changes')),
  inForce: ruleSet.check(
    z.describe(
      'Judges orders placed today: of several that are valid, the last; a customer’s own come first',
    ),
  ),
});

export interface RuleSetsAnswer {
  readonly versions: readonly RuleSet[];
  readonly inForce: RuleSet;
}

export const storedVersions = z.object({ versions: z.array(ruleSet) });
