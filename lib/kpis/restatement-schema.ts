import * as z from 'zod/mini';
import { factKinds } from '../facts/fact.ts';
import { withoutZeros } from './counts.ts';
import { coded, storedCounts } from './counts-schema.ts';
import { type Change, measureChanges, type Restatement, restatementCauses } from './restatement.ts';

const change = z.object({ was: z.int(), is: z.int() });

/** As they are stored: what the changed measures were and what they are, zeros left out. */
const storedChanges = z.object({ was: storedCounts, is: storedCounts });

export function codedChanges(changes: Restatement['changes']): Record<keyof Change, Record<string, number>> {
  const side = (of: keyof Change) =>
    coded(
      withoutZeros(Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, change[of]]))),
    );
  return { was: side('was'), is: side('is') };
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
    .check(z.describe('The facts that came, newest last, at most 100: those that the caller may read')),
});

const groups = z.optional(
  z
    .object({ left: z.array(z.string()), joined: z.array(z.string()) })
    .check(z.describe('For staff: between which groups the order moved on the date, as `carrier#hansa`')),
);

export const storedRestatement: z.ZodMiniType<Restatement> = z.pipe(
  z.object({ ...fields, cause, groups, changes: storedChanges }),
  z.transform(({ changes, ...rest }) => ({ ...rest, changes: measureChanges(changes.was, changes.is) })),
);

/** An item of GET /restatements. */
export const restatement: z.ZodMiniType<Restatement> = z.object({
  ...fields,
  date: z.iso.date().check(z.describe('The closed business date whose figures changed')),
  restatedAt: z.iso.datetime(),
  cause,
  changes: z
    .record(z.string(), change)
    .check(
      z.describe(
        'What the order counted before and counts now, by measure (as `ordersInFull`, `contract:ordersOnTime`, `time:fail`); empty for who may not read every kind of fact',
      ),
    ),
  groups,
});
