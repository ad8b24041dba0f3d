import * as z from 'zod/mini';
import { factKinds } from '../facts/fact.ts';
import { codeOf, measureOf } from './measures.ts';
import { type Change, type Restatement, restatementCauses } from './restatement.ts';

const change = z.object({ was: z.int(), is: z.int() });

const storedChanges: z.ZodMiniType<Restatement['changes']> = z.pipe(
  z.record(z.string(), z.tuple([z.int(), z.int()])),
  z.transform((changes) =>
    Object.fromEntries(Object.entries(changes).map(([code, [was, is]]) => [measureOf(code), { was, is }])),
  ),
);

/** Changes as they are stored: `code: [was, is]`. */
export function codedChanges(changes: Readonly<Record<string, Change>>): Record<string, [number, number]> {
  return Object.fromEntries(Object.entries(changes).map(([name, { was, is }]) => [codeOf(name), [was, is]]));
}

const fields = {
  customerId: z.string(),
  orderId: z.string(),
  orderNumber: z.string(),
  date: z.string(),
  restatedAt: z.string(),
};

const cause = z.object({
  kind: z
    .enum(restatementCauses)
    .check(
      z.describe(
        '`laterFact` happened after the date was closed, `lateFact` before and was told after; `correction` replaced a fact or took it back; `ruleSet`: other rules judge the order now; `settings`: anything else, as the tier; `repair`: counters were wrong',
      ),
    ),
  facts: z
    .array(z.object({ partnerId: z.string(), factId: z.string(), kind: z.enum(factKinds) }))
    .check(z.describe('The facts that came, newest last: those that the caller may read')),
});

export const storedRestatement = z.object({ ...fields, cause, changes: storedChanges });

/** An item of GET /restatements. */
export const restatement: z.ZodMiniType<Restatement> = z.object({
  ...fields,
  date: z.iso.date().check(z.describe('The closed business date whose figures changed')),
  restatedAt: z.iso.datetime(),
  cause,
  changes: z
    .record(z.string(), change)
    .check(z.describe('What the order counted before and counts now, by measure')),
});
