import * as z from 'zod/mini';
import { drivers, type Reason } from './reason.ts';

const occurrences = z.object({ bad: z.int(), of: z.int() });

/** A reason as it is kept with what it explains. */
export const storedReason: z.ZodMiniType<Reason> = z.object({
  driver: z.enum(drivers),
  size: z.number(),
  recent: occurrences,
  before: occurrences,
  peers: z.optional(occurrences),
  common: z.optional(z.string()),
  risePercent: z.optional(z.number()),
  orders: z.array(z.object({ orderId: z.string(), orderNumber: z.string(), placedOn: z.string() })),
});
