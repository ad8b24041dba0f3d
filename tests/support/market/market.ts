import type { Tier } from '../../../lib/customers/customer.ts';
import { FIRST_NIGHT, LAST_NIGHT } from './calendar.ts';
import { Chances } from './chances.ts';
import { aCustomer, type MarketCustomer } from './customers.ts';
import {
  type Cause,
  leaversOrders,
  ordersOf,
  type PlannedOrder,
  type ServiceCause,
  type Trouble,
} from './plans.ts';

/** What becomes of a customer. `left`: before anyone looked, for reasons that nobody knows. */
export type Fate =
  | { readonly kind: 'stays' }
  | { readonly kind: 'left' }
  | { readonly kind: 'leaves'; readonly cause: Cause; readonly declines: boolean; readonly lastDay: number };

export interface Participant {
  readonly customer: MarketCustomer;
  readonly fate: Fate;
  readonly trouble: ServiceCause | undefined;
  readonly orders: readonly PlannedOrder[];
}

export const CUSTOMERS = 2_000;
/** Of each cause, so many leave. */
const LEAVERS = 75;
/** So many are in trouble: some leave, some put up with it. */
const troubled = { lateCarrier: 150, shortDeliveries: 180, priceRise: 150 } as const;
const SHARE_WHO_DECLINE = 0.6;
/** As many as leave later, who are about one in seven. */
const SHARE_WHO_LEFT_BEFORE = 0.13;
/** Leavers have been customers since this day at least: of newcomers nobody knows what is usual. */
const ESTABLISHED = 60;

/** A market of customers over nine months, the same for the same seed. */
export function aMarket(seed: number): Participant[] {
  const chances = new Chances(seed);
  const left: Record<Cause, number> = { lateCarrier: 0, shortDeliveries: 0, priceRise: 0, drift: 0 };
  const troubles = troublesOf(chances);
  return Array.from({ length: CUSTOMERS }, (_, index) => {
    const trouble = troubles[index];
    const customer = aCustomer(
      index,
      chances,
      trouble?.cause === 'lateCarrier',
      tierOf(trouble?.cause, chances),
    );
    const cause = trouble?.cause ?? 'drift';
    if (left[cause] < LEAVERS && customer.joinsOn < ESTABLISHED) {
      const stretches = chances.happens(SHARE_WHO_DECLINE) ? aDecline(chances) : [];
      const orders = leaversOrders(customer, trouble, stretches, chances);
      if (orders) {
        left[cause] += 1;
        const lastDay = orders.at(-1)?.day ?? 0;
        const fate = { kind: 'leaves', cause, declines: stretches.length > 0, lastDay } as const;
        return { customer, fate, trouble: trouble?.cause, orders };
      }
    }
    if (!trouble && customer.joinsOn < ESTABLISHED && chances.happens(SHARE_WHO_LEFT_BEFORE / 0.6)) {
      const ending = { from: chances.whole(40, FIRST_NIGHT - 20), stretches: [] };
      const orders = ordersOf(customer, undefined, ending, chances);
      return { customer, fate: { kind: 'left' }, trouble: undefined, orders };
    }
    const orders = ordersOf(customer, trouble, undefined, chances);
    return { customer, fate: { kind: 'stays' }, trouble: trouble?.cause, orders };
  });
}

/** By customer; a cause's own are scattered among all. */
function troublesOf(chances: Chances): (Trouble | undefined)[] {
  const planned = Object.entries(troubled).flatMap(([cause, count]) =>
    Array.from({ length: count }, () => cause as ServiceCause),
  );
  const places = Array.from({ length: CUSTOMERS }, (_, index) => planned[index]);
  for (let index = CUSTOMERS - 1; index > 0; index--) {
    const other = chances.whole(0, index);
    [places[index], places[other]] = [places[other], places[index]];
  }
  return places.map((cause) => {
    if (!cause) return undefined;
    // Lane and tier turn bad on one day; prices are raised customer by customer.
    const from = cause === 'priceRise' ? chances.whole(FIRST_NIGHT - 70, LAST_NIGHT - 75) : FIRST_NIGHT - 70;
    return { cause, from, factor: chances.between(1.08, 1.16) };
  });
}

/** The tier that is delivered short is `potential`: all of its customers are in trouble, and nobody else is of it. */
function tierOf(cause: ServiceCause | undefined, chances: Chances): Tier {
  if (cause === 'shortDeliveries') return 'potential';
  return chances.happens(0.1) ? 'key' : 'regular';
}

/** Each of the last gaps longer than the one before. */
function aDecline(chances: Chances): number[] {
  const gaps = chances.whole(4, 7);
  const most = chances.between(3.5, 4.5);
  return Array.from({ length: gaps }, (_, gap) => 1.5 + ((most - 1.5) * gap) / (gaps - 1));
}
