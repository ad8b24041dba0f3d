import * as z from 'zod/mini';
import { type Handling, severities, type Telling } from './alert-life.ts';

const gravity = { severity: z.enum(severities), measure: z.number() };
const state = z.enum(['open', 'closed']);

export const storedTelling: z.ZodMiniType<Telling> = z.object({ ...gravity, on: z.string(), state });

const handled = { ...gravity, by: z.string(), at: z.string(), on: z.string() };

const storedHandling: z.ZodMiniType<Handling> = z.discriminatedUnion('kind', [
  z.object({ ...handled, kind: z.literal('acknowledged') }),
  z.object({ ...handled, kind: z.literal('snoozed'), until: z.string(), reason: z.string() }),
]);

/** What is kept of every alert, whatever raised it. */
export const storedLife = {
  state,
  severity: z.enum(severities),
  measure: z.optional(z.number()),
  firstSeen: z.string(),
  lastSeen: z.string(),
  told: z.optional(storedTelling),
  urgent: z.optional(storedTelling),
  handling: z.optional(storedHandling),
};
