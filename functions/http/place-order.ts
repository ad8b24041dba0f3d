import { orderBody, statedOrderOf } from '../../lib/orders/order-body-schema.ts';
import { placeOrder } from '../../lib/orders/place-order.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const stated = statedOrderOf(bodyOf(request, orderBody));
  const order = await placeOrder(table, caller, stated, now());
  return answer(201, order, { location: `/orders/${order.orderId}` });
});
