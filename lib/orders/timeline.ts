import type { StatedTime } from '../calendar/calendar.ts';
import { type Fact, inWorldOrder } from '../facts/fact.ts';
import { factsInForce } from '../facts/facts-in-force.ts';
import type { Order, Place } from './order.ts';
import { lifeOf } from './order-life.ts';
import type { OrderState } from './order-state.ts';

/**
 * What an event means now. `withdrawn`: corrected or voided since. `ignored`: a decision that the order's state refused.
 * `notAllowed`: told by a partner whose record did not let it tell of this customer.
 */
export type EventStanding = 'counts' | 'withdrawn' | 'ignored' | 'notAllowed';

export interface TimelineEvent {
  readonly fact: Fact;
  readonly standing: EventStanding;
}

/** Where the goods are, by the last of what moved them. */
export interface Whereabouts {
  readonly goods: 'atWarehouse' | 'underWay' | 'withCustomer' | 'returned';
  readonly since: StatedTime;
  readonly place?: Place | undefined;
  readonly carrier?: string | undefined;
  readonly warehouse?: string | undefined;
}

export interface Timeline {
  readonly state: OrderState;
  /** Absent until something moved the goods. */
  readonly whereabouts?: Whereabouts;
  /** In world order. */
  readonly events: readonly TimelineEvent[];
}

/**
 * What happened to an order and what of it counts.
 * @param strangers facts of tellers who were not allowed to tell
 * @param isShown which facts the reader may read; whereabouts follow from these alone
 */
export function timelineOf(
  order: Order,
  facts: readonly Fact[],
  strangers: readonly Fact[],
  isShown: (fact: Fact) => boolean,
  zone: string,
): Timeline {
  const life = lifeOf(order, factsInForce(facts, zone));
  const counting = new Set(life.effective);
  const ignored = new Set(life.ignored.map(({ fact }) => fact));
  const standingOf = (fact: Fact): EventStanding => {
    if (counting.has(fact)) return 'counts';
    if (ignored.has(fact)) return 'ignored';
    return strangers.includes(fact) ? 'notAllowed' : 'withdrawn';
  };
  const shown = [...facts, ...strangers].filter(isShown).sort(inWorldOrder(zone));
  const whereabouts = whereaboutsOf(life.effective.filter(isShown));
  return {
    state: life.state,
    ...(whereabouts ? { whereabouts } : {}),
    events: shown.map((fact) => ({ fact, standing: standingOf(fact) })),
  };
}

/** Each movement says what it knows; who carries the goods, say, holds until another says otherwise. */
function whereaboutsOf(facts: readonly Fact[]): Whereabouts | undefined {
  let whereabouts: Whereabouts | undefined;
  for (const { kind, occurredAt, place, carrier, warehouse } of facts) {
    const goods = goodsAfter(kind);
    if (!goods) continue;
    whereabouts = {
      ...whereabouts,
      goods,
      since: occurredAt,
      ...(place ? { place } : {}),
      ...(carrier ? { carrier } : {}),
      ...(warehouse ? { warehouse } : {}),
    };
  }
  return whereabouts;
}

function goodsAfter(kind: Fact['kind']): Whereabouts['goods'] | undefined {
  switch (kind) {
    case 'picked':
      return 'atWarehouse';
    case 'dispatched':
    case 'routeChanged':
    case 'redirected':
    case 'deliveryFailed':
      return 'underWay';
    case 'delivered':
      return 'withCustomer';
    case 'returned':
      return 'returned';
    default:
      return undefined;
  }
}
