import { businessDateOf } from '../calendar/calendar.ts';
import { log } from '../platform/log.ts';
import { loadHistory } from '../scorecards/load-history.ts';
import { type CreditAccount, exposureOf, roomAt } from './credit-account.ts';
import { getAccount, raisePeak } from './credit-account-store.ts';
import { heldOrders } from './held-order-store.ts';
import { type Settling, settleOrder } from './settle-order.ts';
import { watchBreach } from './watch-breach.ts';

/**
 * Sees to an account after something about it has moved: notes how high it stands, alerts where that is beyond the limit, and
 * gives room that there is to orders on hold. Whatever this run leaves undone the next news of the customer does.
 */
export async function attendAccount(settling: Settling, customerId: string): Promise<void> {
  const { table, zone, now } = settling;
  const account = await getAccount(table, customerId);
  if (!account) return;
  const month = businessDateOf(now(), zone).slice(0, 7);
  await raisePeak(table, account, month, exposureOf(account) + account.held);
  await watchBreach(settling, account);
  await releaseHeld(settling, account);
}

/** @returns the customers whose account could not be attended to */
export async function attendAccounts(settling: Settling, customerIds: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const customerId of customerIds) {
    try {
      await attendAccount(settling, customerId);
    } catch (error) {
      log.error('An account could not be attended to', error, { customerId });
      failed.push(customerId);
    }
  }
  return failed;
}

/**
 * Releases orders on hold, the oldest first. One that does not fit is passed over, so that a large one does not stop the small
 * ones behind it.
 */
async function releaseHeld(settling: Settling, account: CreditAccount): Promise<void> {
  const { table, now } = settling;
  if (account.heldOrders === 0 || roomAt(account, now()) <= 0) return;
  let room = roomAt(account, now());
  for (const { orderId, held, reason } of await heldOrders(table, account.customerId)) {
    if (reason !== 'limitExceeded' || held > room) continue;
    const known = await loadHistory(table, orderId);
    if (known.kind === 'known') await settleOrder(settling, known);
    const left = await getAccount(table, account.customerId);
    room = left ? roomAt(left, now()) : 0;
  }
}
