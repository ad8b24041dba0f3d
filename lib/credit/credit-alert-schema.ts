import * as z from 'zod/mini';
import { tiers } from '../customers/customer.ts';
import { rights } from '../rights/right.ts';
import type { BreachAlert } from './credit-alert.ts';

const [state, severity] = [z.enum(['open', 'closed']), z.enum(['warning', 'serious'])];

const standing = z.object({
  currency: z.string(),
  limit: z.int(),
  openOrders: z.int(),
  unpaid: z.int(),
  deposits: z.int(),
  held: z.int(),
  heldOrders: z.int(),
});

const evidence = z.object({
  overdue: z.int(),
  overdueByUs: z.int(),
  invoices: z.array(
    z.object({
      invoiceNumber: z.string(),
      orderNumber: z.string(),
      dueOn: z.string(),
      unpaid: z.int(),
      dispute: z.optional(z.object({ right: z.enum(rights), isOurs: z.boolean() })),
    }),
  ),
  orders: z.array(z.object({ orderId: z.string(), orderNumber: z.string(), takes: z.int() })),
});

export const storedBreach: z.ZodMiniType<BreachAlert> = z.object({
  customerId: z.string(),
  tier: z.enum(tiers),
  doNotContact: z.boolean(),
  state,
  severity,
  firstSeen: z.string(),
  lastSeen: z.string(),
  standing,
  raisedAt: standing,
  evidence,
  urgent: z.optional(z.object({ on: z.string(), excess: z.int() })),
  told: z.optional(z.object({ on: z.string(), state, severity, excess: z.int() })),
});

const version = z.object({ version: z.int() });

/** An alert as kept: every change makes a new version. */
export interface KnownBreach {
  readonly version: number;
  readonly alert: BreachAlert;
}

export function breachIn(row: unknown): KnownBreach {
  return { ...version.parse(row), alert: storedBreach.parse(row) };
}
