import * as z from 'zod/mini';
import { money } from '../platform/schema.ts';
import { failure } from '../scorecards/failure-schema.ts';
import type { Alert } from './alert.ts';

const amount = z.extend(money, { amount: z.int() });
const severity = z.enum(['warning', 'serious']);
const state = z.enum(['open', 'closed']);

const standing = z.object({
  from: z.string(),
  to: z.string(),
  orders: z.int(),
  ordersOnTime: z.int(),
  ordersInFull: z.int(),
  ordersOtif: z.int(),
  interval: z.object({ low: z.number(), high: z.number() }),
  target: z.number(),
  ordered: z.array(amount),
});

export const storedAlert: z.ZodMiniType<Alert> = z.object({
  customerId: z.string(),
  cause: z.literal('otifBelowTarget'),
  state,
  severity,
  firstSeen: z.string(),
  lastSeen: z.string(),
  standing,
  raisedAt: standing,
  evidence: z.array(z.object({ orderId: z.string(), orderNumber: z.string(), dueDate: z.string(), failure })),
  told: z.optional(z.object({ on: z.string(), state, severity })),
});
