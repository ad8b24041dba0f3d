import { FIRST_NIGHT, LAST_NIGHT, workingDay } from './calendar.ts';
import type { Chances } from './chances.ts';
import type { MarketCustomer } from './customers.ts';

export const causes = ['lateCarrier', 'shortDeliveries', 'priceRise', 'drift'] as const;
export type Cause = (typeof causes)[number];
export type ServiceCause = Exclude<Cause, 'drift'>;

/** What goes wrong for a customer from a day on, whether it leaves for it or not. */
export interface Trouble {
  readonly cause: ServiceCause;
  readonly from: number;
  /** Of a price rise. */
  readonly factor: number;
}

/** An order as it is placed and what goes wrong with it. */
export interface PlannedOrder {
  readonly day: number;
  readonly priceFactor: number;
  readonly isLate: boolean;
  readonly isShort: boolean;
  readonly isDamaged: boolean;
  readonly isMisbilled: boolean;
  readonly lacksProof: boolean;
}

/** How a customer's orders end; never, of those who stay. */
export interface Ending {
  /** From this day on they decline, or order no more. */
  readonly from: number;
  /** By how much each of the last gaps is stretched; none where they stop at once. */
  readonly stretches: readonly number[];
}

/** Shares of orders that go wrong anyhow, and of those in trouble. */
const usual = { late: 0.03, short: 0.025, damaged: 0.01, misbilled: 0.01, lacksProof: 0.01 };
const troubled = { late: 0.75, short: 0.75 };

export function ordersOf(
  { joinsOn, gapDays, regularity }: MarketCustomer,
  trouble: Trouble | undefined,
  ending: Ending | undefined,
  chances: Chances,
): PlannedOrder[] {
  const orders: PlannedOrder[] = [];
  const stretches = [...(ending?.stretches ?? [])];
  let day = joinsOn;
  for (;;) {
    const placed = workingDay(Math.floor(day));
    if (placed > LAST_NIGHT) return orders;
    if (placed > (orders.at(-1)?.day ?? -1)) orders.push(withLuck(placed, trouble, chances));
    let stretch = 1;
    if (ending && day >= ending.from) {
      const next = stretches.shift();
      if (next === undefined) return orders;
      stretch = next;
    }
    day += gapDays * stretch * chances.gamma(regularity);
  }
}

function withLuck(day: number, trouble: Trouble | undefined, chances: Chances): PlannedOrder {
  const is = (cause: ServiceCause) => trouble?.cause === cause && day >= trouble.from;
  return {
    day,
    priceFactor: is('priceRise') ? (trouble?.factor ?? 1) : 1,
    isLate: chances.happens(is('lateCarrier') ? troubled.late : usual.late),
    isShort: chances.happens(is('shortDeliveries') ? troubled.short : usual.short),
    isDamaged: chances.happens(usual.damaged),
    isMisbilled: chances.happens(usual.misbilled),
    lacksProof: chances.happens(usual.lacksProof),
  };
}

/** Days looked ahead for a customer, as the handbook has it: whoever left must have been found by then. */
export function horizonOf({ gapDays }: MarketCustomer): number {
  return Math.max(30, Math.ceil(2 * gapDays));
}

/** A leaver has left for a cause only after it was felt: so many of its last orders went wrong, or were dearer. */
const FELT = 4;

/**
 * The orders of one who leaves in the nights that are looked at, early enough to be missed by their end; undefined where the
 * customer's pace lets none of many tries come out like this.
 */
export function leaversOrders(
  customer: MarketCustomer,
  trouble: Trouble | undefined,
  stretches: readonly number[],
  chances: Chances,
): PlannedOrder[] | undefined {
  // Nobody leaves for what is still to come.
  const felt = (trouble?.from ?? 0) + 21;
  for (let attempt = 0; attempt < 60; attempt++) {
    const from = chances.whole(Math.max(FIRST_NIGHT - 60, felt), LAST_NIGHT - horizonOf(customer));
    const orders = ordersOf(customer, trouble, { from, stretches }, chances);
    const last = orders.at(-1)?.day ?? 0;
    const isSeen = last >= FIRST_NIGHT && last <= LAST_NIGHT - horizonOf(customer);
    if (isSeen && orders.length > 6 && wasFelt(orders, trouble)) return orders;
  }
  return undefined;
}

const isFelt: Readonly<Record<ServiceCause, (order: PlannedOrder) => boolean>> = {
  lateCarrier: ({ isLate }) => isLate,
  shortDeliveries: ({ isShort }) => isShort,
  priceRise: ({ priceFactor }) => priceFactor > 1,
};

function wasFelt(orders: readonly PlannedOrder[], trouble: Trouble | undefined): boolean {
  if (!trouble) return true;
  const last = orders.at(-1)?.day ?? 0;
  const felt = orders.filter((order) => {
    if (order.day < trouble.from || order.day < last - 85) return false;
    return isFelt[trouble.cause](order);
  });
  return felt.length >= FELT;
}
