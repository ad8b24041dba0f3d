import { addDays, type BusinessDate, startOfDate } from '../../../lib/calendar/calendar.ts';
import type { Fact, NewOrder } from '../client/api-types.ts';
import { seeded, shuffled } from '../terminal/random.ts';
import { demoCustomers, type Habits } from './customers.ts';

/** Something a partner tells, and when. */
export type Message =
  | { readonly at: Date; readonly kind: 'order'; readonly body: NewOrder }
  | { readonly at: Date; readonly kind: 'fact'; readonly body: Fact };

type Delivery = Extract<Fact, { kind: 'delivered' }>;

const HOUR = 3_600_000;
const ORDERS = 400;
export const DEMO_DAYS = 31;

/**
 * A month of a small logistics company that ends on `lastDate`: 400 orders of 30 customers, most of them served well,
 * a few late or short again and again, with facts told twice, in the wrong order, before their order, and corrected.
 * The same seed and date give the same month.
 */
export function demoMonth(seed: number, lastDate: BusinessDate, zone: string): Message[] {
  const random = seeded(seed);
  const rounds = Array.from({ length: Math.ceil(ORDERS / demoCustomers.length) }, () => demoCustomers).flat();
  const messages = rounds.slice(0, ORDERS).flatMap((customer, index) => {
    // Promises end within the month, so that every order of it has an outcome.
    const placedOn = addDays(lastDate, 1 - DEMO_DAYS + Math.floor(random() * (DEMO_DAYS - 3)));
    return orderStory(index, customer, startOfDate(placedOn, zone), random);
  });
  return messages.sort((left, right) => +left.at - +right.at);
}

function orderStory(
  index: number,
  { customerId, city, habits }: (typeof demoCustomers)[number],
  day: Date,
  random: () => number,
): Message[] {
  const placed = new Date(+day + (8 + random() * 9) * HOUR);
  const opens = new Date(+day + (1 + Math.floor(random() * 2)) * 24 * HOUR + 8 * HOUR);
  const window = { from: opens.toISOString(), to: new Date(+opens + 8 * HOUR).toISOString() };
  const catalogue = shuffled(['tea-500', 'tea-100', 'ghee-250', 'curd-100', 'milk-500', 'oats-750'], random);
  const order: NewOrder = {
    orderNumber: `SO-${10_001 + index}`,
    customerId,
    placedAt: placed.toISOString(),
    requestedWindow: window,
    promisedWindow: window,
    shipTo: { city, country: 'DE' },
    lines: catalogue.slice(0, 1 + Math.floor(random() * 4)).map((sku) => ({
      sku,
      quantity: 5 * (1 + Math.floor(random() * 20)),
      unitPrice: { amount: 150 + Math.floor(random() * 20) * 50, currency: 'EUR' },
    })),
  };
  return [{ at: placed, kind: 'order', body: order }, ...factsOf(order, opens, habits, random)];
}

/** Dispatch and one drop; with the customer's luck late, early, short or over, told oddly now and then. */
function factsOf(order: NewOrder, opens: Date, habits: Habits, random: () => number): Message[] {
  const happens = (share: number) => random() < share;
  const { orderNumber } = order;
  const late = happens(habits.late);
  const hours = late ? 9 + random() * 30 : happens(habits.early) ? -1 - random() * 3 : 1 + random() * 6;
  const arrived = new Date(+opens + hours * HOUR);
  const short = happens(habits.short);
  const over = !short && happens(habits.over);
  const lines = order.lines.map(({ sku, quantity }, index) => ({
    sku,
    quantity: index === 0 ? quantity - (short ? Math.ceil(quantity * 0.3) : 0) + (over ? 2 : 0) : quantity,
  }));
  const carrier = late ? 'blitz-cargo' : 'stetig-logistik';
  const drop: Delivery = {
    factId: `${orderNumber}-drop`,
    orderNumber,
    kind: 'delivered',
    occurredAt: arrived.toISOString(),
    carrier,
    lines,
  };
  const dispatched: Fact = {
    ...drop,
    factId: `${orderNumber}-dispatch`,
    kind: 'dispatched',
    occurredAt: new Date(+opens - 14 * HOUR).toISOString(),
  };
  const toldAt = (hoursAfter: number) => new Date(+arrived + hoursAfter * HOUR);
  const tell = (body: Fact, at: Date): Message => ({ at, kind: 'fact', body });
  const messages = [tell(dispatched, new Date(dispatched.occurredAt)), tell(drop, toldAt(random() * 2))];
  if (happens(0.05)) messages.push(tell(drop, toldAt(3)));
  if (happens(0.04)) {
    // The driver miscounted: the drop is told wrong at first.
    const wrong = {
      ...drop,
      lines: lines.map((line) => ({ ...line, quantity: Math.max(0, line.quantity - 5) })),
    };
    return [
      ...messages.slice(0, 1),
      tell(wrong, toldAt(0)),
      tell({ ...drop, factId: `${orderNumber}-recount`, corrects: drop.factId }, toldAt(4)),
    ];
  }
  // The warehouse's line was down and told of the dispatch after the drop; or it was faster than the web shop.
  if (happens(0.05)) return [tell(drop, toldAt(0)), tell(dispatched, toldAt(1))];
  if (happens(0.03))
    return messages.map((message) => ({ ...message, at: new Date(Date.parse(order.placedAt) - HOUR) }));
  return messages;
}
