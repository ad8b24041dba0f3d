import * as z from 'zod/mini';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { id, statedTime } from '../platform/schema.ts';
import type { OrderNow } from './order-now.ts';
import { storedShape } from './order-schema.ts';
import { orderStates } from './order-state.ts';

/** The answer of GET /orders/{orderId}. */
export const orderNowAnswer: z.ZodMiniType<OrderNow> = z.object({
  ...storedShape,
  orderState: z.enum(orderStates),
  possibleMoves: z
    .array(z.string())
    .check(z.describe('Decisions that its state allows and that are yours to take')),
});

/** The query of GET /orders. */
export const ordersQuery = z.strictObject({
  customerId: id,
  state: z.optional(z.enum(orderStates)),
  dueBefore: z.optional(
    statedTime.check(
      z.describe('Orders whose promise ends at this time or before; of a date, its beginning'),
    ),
  ),
  ...pageQuery,
});

export type OrdersQuery = z.infer<typeof ordersQuery>;

/** The answer of GET /orders. */
export const orderList = pageAnswer(
  z.object({
    orderId: z.string(),
    orderNumber: z.string(),
    orderState: z.enum(orderStates),
    dueAt: z.iso.datetime().check(z.describe('The end of its promise')),
  }),
);
