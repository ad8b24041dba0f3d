import * as z from 'zod/mini';
import { codeOf, measureOf } from './measures.ts';
import { type Change, type Restatement, restatementCauses } from './restatement.ts';

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

/** What the facts behind a restatement are called; which kinds there are is said where facts are. */
const cause = z.object({
  kind: z.enum(restatementCauses),
  facts: z.array(z.object({ partnerId: z.string(), factId: z.string(), kind: z.string() })),
});

export const storedRestatement = z.object({ ...fields, cause, changes: storedChanges });
