import type { Money } from '../orders/order.ts';
import type { Sector } from './review-inputs.ts';

/** What the credit team states of an account; amounts in minor units of its one currency. */
export interface AccountTerms {
  readonly currency: string;
  /** The most that the customer may owe, in invoices and in orders on their way. */
  readonly limit: number;
  /** Days from invoice to payment, where the invoice names no day. */
  readonly paymentDays: number;
  /** Paid in beforehand; lessens the exposure. */
  readonly deposits: number;
  /** What guarantees and securities would bring. */
  readonly collateral: number;
  /** How the customer's sector does, as the credit team judges it. */
  readonly sector?: Sector | undefined;
}

/** What moves with orders, invoices and payments, in minor units. */
export interface AccountFigures {
  /** Accepted orders as far as they are not invoiced. */
  readonly openOrders: number;
  /** Invoices less payments; negative where more was paid than invoiced. */
  readonly unpaid: number;
  /** The limit less the exposure; negative in a breach. A figure of its own, for a condition of DynamoDB cannot subtract. */
  readonly room: number;
  /** The same with what an override adds while it holds. */
  readonly overrideRoom: number;
  /** What orders on hold would take beyond what they have. */
  readonly held: number;
  readonly heldOrders: number;
}

/**
 * The credit account of a customer (handbook §6). Who has none pays beforehand: their orders are not checked. Figures move by
 * differences alone, in the transaction of what moves them, so that they are at any time what follows from all reservations.
 */
export interface CreditAccount extends AccountTerms, AccountFigures {
  readonly customerId: string;
  /** Of the terms; figures move without it. */
  readonly version: number;
  readonly changedAt: string;
  /** Orders that were recorded before were accepted without a limit. */
  readonly openedAt: string;
  /** The instant at which the override, if there is one, ends. */
  readonly overrideUntil?: string | undefined;
  /** What the last override added to the room; its part of `overrideRoom`, also after its end. */
  readonly overrideExtra?: number | undefined;
  /** The business date on which the limit was exceeded, as long as it is and an alert says so. */
  readonly breachedSince?: string | undefined;
  /** Exposure and orders on hold at their highest, by month (`2026-11`). */
  readonly peaks: Readonly<Record<string, number>>;
}

/** The terms alone, without the figures. */
export function termsOf({
  currency,
  limit,
  paymentDays,
  deposits,
  collateral,
  sector,
}: AccountTerms): AccountTerms {
  return { currency, limit, paymentDays, deposits, collateral, sector };
}

/** Unpaid invoices + accepted orders not yet invoiced − deposits (handbook §6). */
export function exposureOf({
  openOrders,
  unpaid,
  deposits,
}: Pick<CreditAccount, 'openOrders' | 'unpaid' | 'deposits'>): number {
  return openOrders + unpaid - deposits;
}

/** By which figure an order may be accepted at an instant: an override counts until it ends. */
export function roomNameAt({ overrideUntil }: CreditAccount, now: Date): 'room' | 'overrideRoom' {
  return overrideUntil !== undefined && overrideUntil > now.toISOString() ? 'overrideRoom' : 'room';
}

/** What may be accepted at an instant, in minor units. */
export function roomAt(account: CreditAccount, now: Date): number {
  return account[roomNameAt(account, now)];
}

/** By how much figures move. */
export interface Movement {
  readonly openOrders: number;
  readonly unpaid: number;
  readonly held: number;
  readonly heldOrders: number;
}

/** What a movement adds to the exposure. */
export function addedBy({ openOrders, unpaid }: Movement): number {
  return openOrders + unpaid;
}

export function moneyIn({ currency }: Pick<AccountTerms, 'currency'>, amount: number): Money {
  return { amount, currency };
}
