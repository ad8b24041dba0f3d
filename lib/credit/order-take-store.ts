import * as z from 'zod/mini';
import { orderIdIn } from '../orders/order-store.ts';
import { getMany } from '../platform/batches.ts';
import { queryPage, type Table } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import type { OrderTake } from './breach-evidence.ts';
import { RESERVATION } from './credit-keys.ts';
import { reservationIn } from './reservation-schema.ts';

const orderRow = z.object({ pk: z.string(), orderNumber: z.string() });

/** What the orders of a customer with the latest promises take of the limit, held ones as far as they do. */
export async function latestTakes(table: Table, customerId: string, limit: number): Promise<OrderTake[]> {
  const { ordersByCustomer: index } = keys.indexes;
  const { rows } = await queryPage(
    table,
    {
      IndexName: 'ordersByCustomer' satisfies keyof typeof keys.indexes,
      KeyConditionExpression: `${index.partitionKey} = :customer`,
      values: { ':customer': customerId },
      ScanIndexForward: false,
    },
    limit,
  );
  const orders = rows.map((row) => orderRow.parse(row));
  const reservations = await getMany(
    table,
    orders.map(({ pk }) => ({ pk, sk: RESERVATION })),
  );
  const byOrder = new Map(reservations.map((row) => [String(row['pk']), reservationIn(row)]));
  return orders.map(({ pk, orderNumber }) => {
    const { openOrders = 0, unpaid = 0 } = byOrder.get(pk) ?? {};
    return { orderId: orderIdIn(pk), orderNumber, takes: openOrders + unpaid };
  });
}
