import * as z from 'zod/mini';
import { storedLife } from '../alerts/alert-life-schema.ts';
import { tiers } from '../customers/customer.ts';
import { rights } from '../rights/right.ts';
import type { BreachAlert } from './credit-alert.ts';

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
  ...storedLife,
  cause: z.literal('creditBreach'),
  customerId: z.string(),
  tier: z.enum(tiers),
  doNotContact: z.boolean(),
  standing,
  raisedAt: standing,
  evidence,
});
