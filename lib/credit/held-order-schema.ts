import * as z from 'zod/mini';
import type { HeldOrder } from './held-order.ts';
import { holdReasons } from './hold.ts';

export const heldOrder: z.ZodMiniType<HeldOrder> = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  held: z.int(),
  reason: z.enum(holdReasons),
  since: z.string(),
});
