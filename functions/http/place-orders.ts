import { ordersBody } from '../../lib/orders/order-batch-schema.ts';
import { placeOrders } from '../../lib/orders/place-orders.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { now } from '../../lib/platform/clock.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, bodyOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = partnerFunction(table, async (request, caller) => {
  const { orders } = bodyOf(request, ordersBody);
  const answers = await placeOrders(table, caller, orders, now());
  return answer(answers.every(({ status }) => status === 201) ? 201 : 207, { answers });
});
