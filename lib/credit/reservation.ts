import { type Counts, differenceOf } from '../kpis/counts.ts';
import type { Order } from '../orders/order.ts';
import type { Movement } from './credit-account.ts';
import type { HoldReason } from './hold.ts';
import type { OrderCredit } from './order-credit.ts';
import type { OrderInvoice } from './order-invoices.ts';
import type { Receivable } from './receivable.ts';

/**
 * What an order takes of its customer's credit: what it added to the account, so that the next change can be added as a
 * difference, exactly once. Amounts in minor units.
 */
export interface Reservation {
  readonly standing: 'accepted' | 'held';
  readonly openOrders: number;
  readonly unpaid: number;
  /** What more it would take if it were accepted; 0 unless it is on hold. */
  readonly held: number;
  /** What its goods were worth of which it may go on, billed or not: more than that has to be asked for. */
  readonly granted: number;
  readonly heldFor?: HoldReason | undefined;
  /** When it came on hold; the oldest are released first. */
  readonly heldSince?: string | undefined;
  /** By month. */
  readonly payments: Readonly<Record<string, Counts>>;
  /** Its invoices with something left to pay. */
  readonly receivables: readonly OpenInvoice[];
}

export type OpenInvoice = Omit<Receivable, 'orderId' | 'orderNumber'>;

/** What an order took when it was placed, which is written with the order itself. */
export function reservedWith({ credit, recordedAt }: Order): Reservation {
  const none = { openOrders: 0, unpaid: 0, held: 0, granted: 0, payments: {}, receivables: [] };
  switch (credit?.standing) {
    case 'accepted': {
      const { amount } = credit.reserved;
      return { ...none, standing: 'accepted', openOrders: amount, granted: amount };
    }
    case 'held':
      return {
        ...none,
        standing: 'held',
        held: credit.waiting.amount,
        heldFor: credit.reason,
        heldSince: recordedAt,
      };
    case undefined:
      return { ...none, standing: 'accepted' };
  }
}

/** How freely an order may take of the account. */
export interface Latitude {
  /** What there is of it. */
  readonly room: number;
  /** False for an order from before the account was opened that asked for nothing since, and while an override lets it pass. */
  readonly isBound: boolean;
}

export interface Settlement {
  readonly next: Reservation;
  /** What the account must still have room for when this is written; undefined where it goes through in any case. */
  readonly needs: number | undefined;
}

/**
 * What an order takes from now on. What was accepted stays so while it asks for no more goods; what would take more than there is
 * room for comes on hold, and then takes only what is out of the house. Invoices, payments and goods that went out are no requests:
 * they move the exposure whatever the limit is.
 * @param now when it comes on hold, if it does
 */
export function settle(
  before: Reservation,
  credit: OrderCredit,
  { room, isBound }: Latitude,
  now: Date,
): Settlement {
  const { goods, goodsOut, openIfAccepted, openIfHeld, unpaid, payments, invoices, isHeldByHand, flaw } =
    credit;
  const receivables = invoices.filter((invoice) => invoice.unpaid > 0).map(openInvoice);
  const told = { unpaid, payments, receivables };
  const accepted: Reservation = {
    ...told,
    standing: 'accepted',
    openOrders: openIfAccepted,
    held: 0,
    granted: goods,
  };
  const heldFor = (reason: HoldReason): Settlement => ({
    next: {
      ...told,
      standing: 'held',
      openOrders: openIfHeld,
      held: openIfAccepted - openIfHeld,
      granted: goodsOut,
      heldFor: reason,
      heldSince: before.heldSince ?? now.toISOString(),
    },
    needs: undefined,
  });
  if (isHeldByHand) return heldFor('byHand');
  if (isBound && flaw) return heldFor(flaw);
  const asksForMore = goods > before.granted && openIfAccepted > openIfHeld;
  if (!isBound || !asksForMore) return { next: accepted, needs: undefined };
  const needs = openIfAccepted + unpaid - (before.openOrders + before.unpaid);
  return needs <= room ? { next: accepted, needs } : heldFor('limitExceeded');
}

function openInvoice({ units: _, firstAmount: __, payments: ___, ...invoice }: OrderInvoice): OpenInvoice {
  return invoice;
}

/** By how much the account moves. */
export function movementBetween(before: Reservation, next: Reservation): Movement {
  return {
    openOrders: next.openOrders - before.openOrders,
    unpaid: next.unpaid - before.unpaid,
    held: next.held - before.held,
    heldOrders: Number(next.standing === 'held') - Number(before.standing === 'held'),
  };
}

/** What must be added to the counts of payments, by month. */
export function paymentsBetween(before: Reservation, next: Reservation): [month: string, counts: Counts][] {
  const months = new Set([...Object.keys(before.payments), ...Object.keys(next.payments)]);
  return [...months]
    .sort()
    .map((month): [string, Counts] => [
      month,
      differenceOf(before.payments[month] ?? {}, next.payments[month] ?? {}),
    ])
    .filter(([, counts]) => Object.keys(counts).length > 0);
}
