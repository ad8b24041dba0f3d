import * as z from 'zod/mini';
import { restatementCauses } from './restatement.ts';

/** What a row of counters says of restatement beside its counts. */
export const restatedRow = z.object({
  restatedAt: z.optional(z.string()),
  restatedBy: z.optional(z.enum(restatementCauses)),
});
