import * as z from 'zod/mini';
import { withoutZeros } from './counts.ts';
import { coded, storedCounts } from './counts-schema.ts';
import { type Change, measureChanges, type Restatement, restatementCauses } from './restatement.ts';

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

/** What the facts behind a restatement are called; which kinds there are is said where facts are. */
const cause = z.object({
  kind: z.enum(restatementCauses),
  facts: z.array(z.object({ partnerId: z.string(), factId: z.string(), kind: z.string() })),
});

export const storedRestatement: z.ZodMiniType<Restatement> = z.pipe(
  z.object({ ...fields, cause, changes: storedChanges }),
  z.transform(({ changes, ...rest }) => ({ ...rest, changes: measureChanges(changes.was, changes.is) })),
);
