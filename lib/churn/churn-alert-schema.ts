import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import type { ChurnAlert } from './churn-alert.ts';
import { churnStates } from './churn-state.ts';
import { storedFigures, writtenFigures } from './figures-schema.ts';
import { storedOutlook, storedShrinking } from './finding-schema.ts';
import { storedReason } from './reason-schema.ts';

const [state, severity] = [z.enum(['open', 'closed']), z.enum(['warning', 'serious'])];

const common = {
  customerId: z.string(),
  tier: z.enum(tiers),
  manager: z.optional(z.string()),
  doNotContact: z.boolean(),
  state,
  severity,
  firstSeen: z.string(),
  lastSeen: z.string(),
  lastOrderOn: z.string(),
  valueAtRisk: z.optional(z.object({ amount: z.number(), currency: z.string() })),
  reasons: z.array(storedReason),
  isHeldOut: z.boolean(),
  told: z.optional(
    z.object({ on: z.string(), state, severity, churnState: z.optional(z.enum(churnStates)) }),
  ),
};

const alert: z.ZodMiniType<ChurnAlert> = z.discriminatedUnion('cause', [
  z.object({
    ...common,
    cause: z.literal('leaving'),
    churnState: z.enum(churnStates),
    outlook: storedOutlook,
    raisedAt: storedOutlook,
    usualGapDays: z.optional(z.number()),
  }),
  z.object({ ...common, cause: z.literal('sendingLess'), shrinking: storedShrinking }),
]);

const row = z.object({ alert: storedFigures(alert) });

/** The alert that a row holds. */
export function churnAlertIn(stored: unknown): ChurnAlert {
  return row.parse(stored).alert;
}

/** What is stored of it. */
export function storedChurnAlert(of: ChurnAlert): { readonly alert: string } {
  return { alert: writtenFigures(of) };
}
