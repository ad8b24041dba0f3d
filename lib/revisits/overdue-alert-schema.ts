import * as z from 'zod/mini';
import { storedLife } from '../alerts/alert-life-schema.ts';
import { tiers } from '../customers/customer.ts';
import type { OverdueVisitAlert } from './overdue-alert.ts';
import { visitReason } from './visit-schema.ts';

export const storedOverdueVisit: z.ZodMiniType<OverdueVisitAlert> = z.object({
  ...storedLife,
  cause: z.literal('visitOverdue'),
  customerId: z.string(),
  manager: z.optional(z.string()),
  tier: z.enum(tiers),
  visitId: z.string(),
  dueBy: z.string(),
  plannedFor: z.string(),
  reasons: z.array(visitReason),
});
