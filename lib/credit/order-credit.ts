import { SYSTEM } from '../facts/fact.ts';
import type { Counts } from '../kpis/counts.ts';
import type { Order } from '../orders/order.ts';
import type { OrderState } from '../orders/order-state.ts';
import type { Right } from '../rights/right.ts';
import type { Course } from '../scorecards/course.ts';
import type { AccountTerms } from './credit-account.ts';
import type { Units } from './goods-out.ts';
import { invoicesIn, type OrderInvoice } from './order-invoices.ts';
import { paymentMonths } from './order-payments.ts';
import { flawOf, type OrderWorth, worthOf } from './order-worth.ts';

/** What an order is to its customer's credit, from its facts alone; amounts in minor units. */
export interface OrderCredit {
  /** What its goods are worth if all of it is accepted, billed or not. */
  readonly goods: number;
  /** Those of them that are out of the house. */
  readonly goodsOut: number;
  /** What of it is not invoiced yet, if all of it is accepted. */
  readonly openIfAccepted: number;
  /** The same if it is on hold: only what is out of the house. */
  readonly openIfHeld: number;
  /** Invoices less payments; negative where more was paid. */
  readonly unpaid: number;
  readonly invoices: readonly OrderInvoice[];
  readonly paidAhead: number;
  readonly payments: Readonly<Record<string, Counts>>;
  readonly isHeldByHand: boolean;
  /** What keeps it from being held against the limit. */
  readonly flaw: 'unpriced' | 'otherCurrency' | undefined;
}

/**
 * As far as what an order counts: to what is out of the house, or what of that is kept, once nothing more will go out. What went
 * out of an order that was called off may still come.
 */
const extents: Readonly<Record<OrderState, 'whole' | 'out' | 'kept'>> = {
  received: 'whole',
  creditHold: 'whole',
  accepted: 'whole',
  picking: 'whole',
  dispatched: 'whole',
  partlyDelivered: 'whole',
  delivered: 'kept',
  closed: 'kept',
  cancelled: 'out',
  returned: 'kept',
};

/** Of an order closed before anything came, what was sent may still come. */
function extentOf({ state, facts }: Course) {
  if (state === 'closed' && !facts.some(({ kind }) => kind === 'delivered')) return 'out';
  return extents[state];
}

/** @param isOurs whether a right of the order failed by a fault that the company answers for */
export function creditOf(
  placed: Order,
  course: Course,
  account: Pick<AccountTerms, 'currency' | 'paymentDays'>,
  isOurs: (right: Right) => boolean,
): OrderCredit {
  const { state, facts, order, zone } = course;
  const worth = worthOf(placed, course, account.currency);
  const { invoices, paidAhead } = invoicesIn(facts, account, isOurs, zone);
  const billed = billedOf(invoices, worth);
  const notBilled = (value: number) => Math.max(0, value - billed);
  const extent = extentOf(course);
  const goods = worth[extent];
  const goodsOut = extent === 'whole' ? worth.out : goods;
  return {
    goods,
    goodsOut,
    openIfAccepted: notBilled(goods),
    openIfHeld: notBilled(goodsOut),
    unpaid: invoices.reduce((sum, { unpaid }) => sum + unpaid, 0) - paidAhead,
    invoices,
    paidAhead,
    payments: paymentMonths(invoices),
    isHeldByHand: state === 'creditHold' && heldBy(course) !== SYSTEM,
    flaw: extent === 'whole' ? flawOf(account.currency, order.lines) : undefined,
  };
}

/** What of the goods is billed: at the prices of the order where invoices name units, else what they asked for at first. */
function billedOf(invoices: readonly OrderInvoice[], worth: OrderWorth): number {
  const units: Units = new Map();
  let named = 0;
  for (const { units: own, firstAmount } of invoices) {
    if (!own) named += firstAmount;
    else for (const [sku, quantity] of own) units.set(sku, (units.get(sku) ?? 0) + quantity);
  }
  return named + worth.of(units);
}

function heldBy({ facts }: Course): string | undefined {
  return facts.findLast(({ kind }) => kind === 'creditHeld')?.partnerId;
}
