import { getAlert } from '../alerts/alert-store.ts';
import { businessDateOf } from '../calendar/calendar.ts';
import { getCustomer } from '../customers/customer-store.ts';
import { decidingAnew } from '../platform/deciding-anew.ts';
import type { Table } from '../platform/dynamo.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { standingAt } from './breach-standing.ts';
import { type CreditAccount, roomAt, roomNameAt } from './credit-account.ts';
import { breachKey, type Debtor, nextBreach } from './credit-alert.ts';
import { loadCredit } from './credit-store.ts';
import { loadBreachEvidence } from './load-breach-evidence.ts';
import { bringForward } from './review-due-store.ts';
import { saveBreach } from './save-breach-store.ts';
import type { Settling } from './settle-order.ts';

/**
 * Raises the alert of an account whose exposure exceeds the limit in force, keeps it up with the account, and closes it when
 * there is room again. Of an account that has room, and of which no breach is noted, nothing more is read.
 * @throws Refusal when others were faster each time
 */
export async function watchBreach(settling: Settling, account: CreditAccount): Promise<void> {
  const hasRoom = roomAt(account, settling.now()) >= 0;
  if (hasRoom && account.breachedSince === undefined) return;
  await decidingAnew(() => isWatched(settling, account.customerId));
}

/** @returns false where somebody else was faster */
async function isWatched({ table, zone, now: clock }: Settling, customerId: string): Promise<boolean> {
  const [before, debtor] = await Promise.all([
    getAlert(table, breachKey({ customerId })),
    debtorOf(table, customerId),
  ]);
  // After the alert: what moves the account from now on is looked at by whoever moves it.
  const credit = await loadCredit(table, customerId);
  if (!credit) return true;
  const { account } = credit;
  const now = clock();
  const today = businessDateOf(now, zone);
  const next = nextBreach(before?.alert, debtor, standingAt(account, now), today);
  if (!next) return true;
  // Before the alert is kept: a review too many does no harm, one that a crash forgot would.
  if (next.state === 'open' && before?.alert.state !== 'open')
    await bringForward(table, customerId, today, 'breach');
  const alert =
    next.state === 'open' ? { ...next, evidence: await loadBreachEvidence(table, credit, today) } : next;
  return await retryingConflicts(() => saveBreach(table, before, alert, roomNameAt(account, now)));
}

async function debtorOf(table: Table, customerId: string): Promise<Debtor> {
  const customer = await getCustomer(table, customerId);
  return {
    customerId,
    tier: customer?.tier ?? 'regular',
    doNotContact: customer?.doNotContact ?? false,
  };
}
