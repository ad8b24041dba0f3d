import * as z from 'zod/mini';
import type { Outlook } from './churn-state.ts';
import type { Shrinking } from './shrinking.ts';

/** How a customer stands, as it is kept with what it led to. */
export const storedOutlook: z.ZodMiniType<Outlook> = z.object({
  chanceOfSilence: z.number(),
  horizonDays: z.int(),
  silentDays: z.int(),
});

const flow = z.object({ from: z.string(), days: z.int(), orders: z.int(), value: z.number() });

export const storedShrinking: z.ZodMiniType<Shrinking> = z.object({
  part: z.string(),
  by: z.enum(['orders', 'value']),
  recent: flow,
  before: flow,
});
