import * as z from 'zod/mini';
import { storedLife } from '../alerts/alert-life-schema.ts';
import { tiers } from '../customers/customer.ts';
import type { LeavingAlert, SendingLessAlert } from './churn-alert.ts';
import { churnStates } from './churn-state.ts';
import { storedOutlook, storedShrinking } from './finding-schema.ts';
import { storedReason } from './reason-schema.ts';

const common = {
  ...storedLife,
  customerId: z.string(),
  tier: z.enum(tiers),
  manager: z.optional(z.string()),
  doNotContact: z.boolean(),
  lastOrderOn: z.string(),
  valueAtRisk: z.optional(z.object({ amount: z.number(), currency: z.string() })),
  reasons: z.array(storedReason),
  isHeldOut: z.boolean(),
};

export const storedLeaving: z.ZodMiniType<LeavingAlert> = z.object({
  ...common,
  cause: z.literal('leaving'),
  churnState: z.enum(churnStates),
  outlook: storedOutlook,
  raisedAt: storedOutlook,
  usualGapDays: z.optional(z.number()),
});

export const storedSendingLess: z.ZodMiniType<SendingLessAlert> = z.object({
  ...common,
  cause: z.literal('sendingLess'),
  shrinking: storedShrinking,
});
