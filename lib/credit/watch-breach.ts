import { businessDateOf } from '../calendar/calendar.ts';
import { getCustomer } from '../customers/customer-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { standingAt } from './breach-standing.ts';
import { type CreditAccount, roomAt, roomNameAt } from './credit-account.ts';
import { type Debtor, nextBreach } from './credit-alert.ts';
import { getBreach } from './credit-alert-store.ts';
import { loadCredit } from './credit-store.ts';
import { loadBreachEvidence } from './load-breach-evidence.ts';
import { bringForward } from './review-due-store.ts';
import { saveBreach } from './save-breach-store.ts';
import type { Settling } from './settle-order.ts';

/** Rivals that look at the same account at the same time settle within a few tries. */
const TRIES = 4;

/**
 * Raises the alert of an account whose exposure exceeds the limit in force, keeps it up with the account, and closes it when
 * there is room again. Of an account that has room, and of which no breach is noted, nothing more is read.
 * @throws Refusal when others were faster each time
 */
export async function watchBreach(settling: Settling, account: CreditAccount): Promise<void> {
  const hasRoom = roomAt(account, settling.now()) >= 0;
  if (hasRoom && account.breachedSince === undefined) return;
  for (let attempt = 0; attempt < TRIES; attempt++) if (await isWatched(settling, account.customerId)) return;
  throw new Refusal({ kind: 'overloaded' });
}

/** @returns false where somebody else was faster */
async function isWatched({ table, zone, now: clock }: Settling, customerId: string): Promise<boolean> {
  const [before, debtor] = await Promise.all([getBreach(table, customerId), debtorOf(table, customerId)]);
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
