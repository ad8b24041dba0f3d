import type { Fact } from '../facts/fact.ts';
import { courseOf, type OrderHistory } from '../scorecards/course.ts';

import type { CreditAccount } from './credit-account.ts';
import { creditOf } from './order-credit.ts';
import { type Reservation, reservedWith } from './reservation.ts';

/** Facts that can ask for more of the customer's credit. */
export const askingKinds: readonly Fact['kind'][] = ['amended', 'reopened'];

/** An order that was recorded before the account was opened is bound by it as soon as something more is asked of it. */
export function isBoundBy({ openedAt }: CreditAccount, { order, facts }: OrderHistory): boolean {
  return (
    order.recordedAt >= openedAt ||
    facts.some(({ kind, recordedAt }) => askingKinds.includes(kind) && recordedAt >= openedAt)
  );
}

/**
 * What an order took before it was ever settled: what was reserved when it was placed. Of one from before the account nothing was;
 * but what it was worth by then was accepted, without a limit.
 */
export function takenAtFirst(
  { order, facts }: OrderHistory,
  account: CreditAccount,
  zone: string,
): Reservation {
  const reserved = reservedWith(order);
  if (order.recordedAt >= account.openedAt) return reserved;
  const then = facts.filter(({ recordedAt }) => recordedAt < account.openedAt);
  const { goods } = creditOf(order, courseOf({ order, facts: then }, zone), account, () => false);
  return { ...reserved, granted: goods };
}
