import { addDays, type BusinessDate, startOfDate } from '../../../lib/calendar/calendar.ts';
import type { Fact, NewOrder } from '../client/api-types.ts';
import { seeded, shuffled } from '../terminal/random.ts';
import { demoCustomers } from './customers.ts';
import { factsOf } from './order-facts.ts';

/** Something a partner tells, and when. */
export type Message =
  | { readonly at: Date; readonly kind: 'order'; readonly body: NewOrder }
  | { readonly at: Date; readonly kind: 'fact'; readonly body: Fact };

const HOUR = 3_600_000;
const ORDERS = 400;
export const DEMO_DAYS = 31;

/**
 * A month of a small logistics company that ends on `lastDate`: 400 orders of 30 customers, most of them served well,
 * a few late or short again and again, two of whom stop to order, with facts told twice, in the wrong order, before their order, and corrected.
 * The same seed and date give the same month.
 */
export function demoMonth(seed: number, lastDate: BusinessDate, zone: string): Message[] {
  const random = seeded(seed);
  const rounds = Array.from({ length: Math.ceil(ORDERS / demoCustomers.length) }, () => demoCustomers).flat();
  const messages = rounds.slice(0, ORDERS).flatMap((customer, index) => {
    // Promises end within the month, so that every order of it has an outcome.
    const days = customer.ordersForDays ?? DEMO_DAYS - 3;
    const placedOn = addDays(lastDate, 1 - DEMO_DAYS + Math.floor(random() * days));
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
    shipTo: { placeId: `${customerId}-1`, city, country: 'DE' },
    lines: catalogue.slice(0, 1 + Math.floor(random() * 4)).map((sku) => ({
      sku,
      productFamily: familyOf(sku),
      quantity: 5 * (1 + Math.floor(random() * 20)),
      unitPrice: { amount: 150 + Math.floor(random() * 20) * 50, currency: 'EUR' },
    })),
  };
  return [{ at: placed, kind: 'order', body: order }, ...factsOf(order, opens, habits, random)];
}

/** `tea` of `tea-500` */
function familyOf(sku: string): string {
  return sku.slice(0, sku.indexOf('-'));
}
