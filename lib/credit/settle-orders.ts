import { log } from '../platform/log.ts';
import type { KnownOrder } from '../scorecards/load-history.ts';
import { attendAccounts } from './attend-account.ts';
import { customersOnAccount } from './credit-account-store.ts';
import { type Settling, settleOrder } from './settle-order.ts';

/**
 * Settles the orders of a batch whose customers have an account. Those of one customer go one after the other, for they move the
 * same account.
 * @returns the ids of the orders that could not be settled; the queue delivers them again
 */
export async function settleOrders(settling: Settling, known: readonly KnownOrder[]): Promise<Set<string>> {
  const failed = new Set<string>();
  const onAccount = await readOnAccount(settling, known);
  if (!onAccount) return new Set(known.map(({ order }) => order.orderId));
  const byCustomer = Map.groupBy(known, ({ order }) => order.customerId);
  await Promise.all(
    [...byCustomer]
      .filter(([customerId]) => onAccount.has(customerId))
      .map(([customerId, orders]) => settleCustomer(settling, customerId, orders, failed)),
  );
  return failed;
}

/** @returns undefined where it cannot be read */
async function readOnAccount(
  { table }: Settling,
  known: readonly KnownOrder[],
): Promise<ReadonlySet<string> | undefined> {
  const customerIds = known.map(({ order }) => order.customerId);
  try {
    return await customersOnAccount(table, customerIds);
  } catch (error) {
    log.error('Accounts could not be looked up', error, { orders: known.length });
    return undefined;
  }
}

async function settleCustomer(
  settling: Settling,
  customerId: string,
  orders: readonly KnownOrder[],
  failed: Set<string>,
): Promise<void> {
  for (const order of orders) {
    try {
      await settleOrder(settling, order);
    } catch (error) {
      log.error('An order could not be settled', error, { orderId: order.order.orderId });
      failed.add(order.order.orderId);
    }
  }
  const [left] = await attendAccounts(settling, [customerId]);
  if (left !== undefined) for (const { order } of orders) failed.add(order.orderId);
}
