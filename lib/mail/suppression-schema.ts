import * as z from 'zod/mini';
import type { Suppression } from './mail-feedback.ts';

const reason = z.enum(['bounced', 'complained']);

export const storedSuppression: z.ZodMiniType<Suppression> = z.object({
  address: z.string(),
  since: z.string(),
  reason,
  feedbackId: z.string(),
  detail: z.optional(z.string()),
  liftedAt: z.optional(z.string()),
});

/** What is told of an address to which no mail is sent. */
export const suppressionAnswer = z.object({
  suppressionId: z.string(),
  address: z.string(),
  since: z.iso.datetime(),
  reason,
  detail: z.optional(z.string()),
});

export type SuppressionAnswer = z.infer<typeof suppressionAnswer>;

/** The answer of GET /mail-suppressions: never more than there are addresses in the stage's settings, and so in one piece. */
export const suppressionList = z.object({ items: z.array(suppressionAnswer) });
