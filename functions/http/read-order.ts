import { readOrder } from '../../lib/orders/read-order.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, callerOf, httpFunction, orderIdOf } from '../../lib/platform/http.ts';

const table = openTable();

export const handler = httpFunction(async (request) =>
  answer(200, await readOrder(table, callerOf(request), orderIdOf(request))),
);
