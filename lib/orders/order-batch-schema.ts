import * as z from 'zod/mini';
import { creditAnswer } from '../credit/hold-schema.ts';
import { problemAnswer } from '../platform/problem-schema.ts';
import { orderBody } from './order-body-schema.ts';

/** The body of POST /orders/batch; each order is judged by itself, so that one bad one does not hold up the others. */
export const ordersBody = z.strictObject({
  orders: z.array(z.unknown()).check(z.minLength(1), z.maxLength(100)),
});

/** The body of POST /orders/batch as documented: what each element must be. */
export const documentedOrdersBody = z.strictObject({
  orders: z.array(orderBody).check(z.minLength(1), z.maxLength(100)),
});

/** The answer of POST /orders/batch, order by order as sent. */
export const ordersAnswer = z.object({
  answers: z.array(
    z.union([
      z.object({
        status: z.literal(201),
        orderNumber: z.string(),
        orderId: z.string(),
        recordedAt: z.iso.datetime(),
        credit: z.optional(creditAnswer),
      }),
      problemAnswer,
    ]),
  ),
});
