import * as z from 'zod/mini';
import { levels, promiseBases } from '../scorecards/rule-sets.ts';
import { group, interval, restated, ruleSets, share } from './kpi-schema.ts';
import type { OtifLadderAnswer } from './otif-ladder.ts';

const definition = {
  level: z.enum(levels).check(z.describe('Of what it is a share')),
  early: z.enum(['accept', 'fail']).check(z.describe('Is what comes before the window on time?')),
  promise: z.enum(promiseBases).check(z.describe('Which window is held against the drops')),
};

const ladderShare = z.object({
  ...share,
  interval: z
    .nullable(interval)
    .check(
      z.describe(
        'At 95 %: Wilson’s of orders; of lines and units clustered by order, and null where the definition counts others than the contract does',
      ),
    ),
});

const maybe = z.nullable(z.number());
const extent = z.object({ lowest: maybe, highest: maybe });

/** The answer of GET /kpis/otif-ladder. */
export const otifLadderAnswer: z.ZodMiniType<OtifLadderAnswer> = z.object({
  group,
  from: z.iso.date(),
  to: z.iso.date(),
  asOf: z.iso.datetime(),
  ...restated,
  contract: z
    .object({ ruleSet: z.string(), ...definition })
    .check(z.describe('The rules in force on `to`, by their version')),
  orders: z.int(),
  lines: z.int(),
  units: z.int().check(z.describe('Ordered')),
  ruleSets,
  rungs: z.array(
    z.object({
      ...definition,
      isContract: z.boolean().check(z.describe('Is this the definition of the contract?')),
      onTime: ladderShare,
      inFull: ladderShare,
      otif: ladderShare.check(z.describe('Of units the same as onTime')),
    }),
  ),
  spread: z
    .array(z.object({ level: z.enum(levels), onTime: extent, inFull: extent, otif: extent }))
    .check(z.describe('The lowest and the highest share over the definitions of a level')),
});
