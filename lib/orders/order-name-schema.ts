import * as z from 'zod/mini';
import { id, text } from '../platform/schema.ts';
import { orderIdPattern } from './order-id.ts';

/** How a body names an order: by its id, or by its number and (if that is not the caller) who placed it, or will. */
export const orderName = {
  orderId: z.optional(
    z.string().check(z.regex(orderIdPattern, 'must be an order id as POST /orders answers it')),
  ),
  orderNumber: z.optional(text(64)),
  placedBy: z.optional(
    id.check(z.describe('The partner who placed the order of that number; without it, the caller')),
  ),
};
