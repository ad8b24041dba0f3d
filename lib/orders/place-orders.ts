import type { CreditAnswer } from '../credit/hold.ts';
import type { Caller } from '../partners/access.ts';
import { eachByItself, textIn } from '../platform/batch.ts';
import type { Table } from '../platform/dynamo.ts';
import type { Problem } from '../platform/problem.ts';
import { accept } from '../platform/schema.ts';
import { orderBody, statedOrderOf } from './order-body-schema.ts';
import { placeOrder } from './place-order.ts';

/** The answer to one order of a batch. */
export type PlacedAnswer =
  | {
      readonly status: 201;
      readonly orderNumber: string;
      readonly orderId: string;
      readonly recordedAt: string;
      readonly credit?: CreditAnswer | undefined;
    }
  | Problem;

/** Places orders, each in one conditional write and each answered by itself, in the order given. */
export function placeOrders(
  table: Table,
  caller: Caller,
  bodies: readonly unknown[],
  now: Date,
): Promise<PlacedAnswer[]> {
  return eachByItself(
    bodies,
    (body) => textIn(body, 'orderNumber'),
    async (body) => {
      const stated = statedOrderOf(accept(orderBody, body));
      const { orderNumber, orderId, recordedAt, credit } = await placeOrder(table, caller, stated, now);
      return { status: 201 as const, orderNumber, orderId, recordedAt, credit };
    },
  );
}
