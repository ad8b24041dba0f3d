import * as z from 'zod/mini';
import { storedFigures, writtenFigures } from '../platform/figures-schema.ts';
import { churnStates } from './churn-state.ts';
import { storedOutlook, storedShrinking } from './finding-schema.ts';
import type { Health, StateChange } from './health.ts';
import { storedReason } from './reason-schema.ts';
import { modelKinds } from './scoring-run-schema.ts';

const modelKind = z.enum(modelKinds);

const stateChange: z.ZodMiniType<StateChange> = z.object({
  on: z.string(),
  churnState: z.enum(churnStates),
  chanceOfSilence: z.number(),
  model: modelKind,
});

const health: z.ZodMiniType<Health> = z.object({
  customerId: z.string(),
  churnState: z.enum(churnStates),
  since: z.string(),
  outlook: storedOutlook,
  model: modelKind,
  valueAtRisk: z.optional(z.object({ amount: z.number(), currency: z.string() })),
  reasons: z.array(storedReason),
  sendingLess: z.array(storedShrinking),
  history: z.array(stateChange),
  version: z.int(),
});

const row = z.object({ health: storedFigures(health) });

/** The health that a row holds. */
export function healthIn(stored: unknown): Health {
  return row.parse(stored).health;
}

/** What is stored of it; the version stands apart, for the condition on it. */
export function storedHealth(of: Health): { readonly version: number; readonly health: string } {
  return { version: of.version, health: writtenFigures(of) };
}
