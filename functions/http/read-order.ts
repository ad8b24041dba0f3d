import { readOrder } from '../../lib/orders/read-order.ts';
import { partnerFunction } from '../../lib/partners/partner-function.ts';
import { businessTimeZone } from '../../lib/platform/config.ts';
import { openTable } from '../../lib/platform/dynamo.ts';
import { answer, orderIdOf } from '../../lib/platform/http.ts';

const table = openTable();
const zone = businessTimeZone();

export const handler = partnerFunction(table, async (request, caller) =>
  answer(200, await readOrder(table, caller, orderIdOf(request), zone)),
);
