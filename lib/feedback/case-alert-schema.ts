import * as z from 'zod/mini';
import { storedLife } from '../alerts/alert-life-schema.ts';
import { tiers } from '../customers/customer.ts';
import { rights } from '../rights/right.ts';
import type { CaseAlert } from './case-alert.ts';
import { stages } from './case-stages.ts';
import { timerNames } from './case-timers.ts';
import { severities } from './feedback.ts';

export const storedCaseAlert: z.ZodMiniType<CaseAlert> = z.object({
  ...storedLife,
  cause: z.literal('complaint'),
  customerId: z.string(),
  caseId: z.string(),
  tier: z.enum(tiers),
  manager: z.optional(z.string()),
  orderNumber: z.optional(z.string()),
  yearly: z.optional(z.object({ amount: z.int(), currency: z.string() })),
  suspectedRight: z.optional(z.enum(rights)),
  receivedAt: z.string(),
  measure: z.int(),
  trouble: z.object({
    stage: z.enum(stages),
    complaint: z.enum(severities),
    promises: z.array(z.object({ promise: z.enum(timerNames), dueAt: z.string(), isMissed: z.boolean() })),
  }),
});
