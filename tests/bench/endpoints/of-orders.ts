import { reportFacts } from '../../../lib/facts/report-facts.ts';
import { listOrders } from '../../../lib/orders/list-orders.ts';
import { statedOrderOf } from '../../../lib/orders/order-body-schema.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { placeOrder } from '../../../lib/orders/place-order.ts';
import { placeOrders } from '../../../lib/orders/place-orders.ts';
import { readOrder } from '../../../lib/orders/read-order.ts';
import { readTimeline } from '../../../lib/orders/read-timeline.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { readScorecard } from '../../../lib/scorecards/read-scorecard.ts';
import { creditDesk } from '../../support/callers.ts';
import { aDelivery, anOrderBody, type FactBody, partner, zone } from '../sample-orders.ts';
import type { Asks } from './ask.ts';
import { customerId, now, numbers, onAccount, overLimit } from './world.ts';

export const FIVE_LINES = 'order of 5 lines';
export const ON_ACCOUNT = 'order of 5 lines, on account';

/** Beyond the numbers of the month's orders. */
const order = (number: number) => anOrderBody(100_000 + number, 5, now, 0);
const old = anOrderBody(0, 5, now);
const orderId = orderIdOf(partner.partnerId, old.orderNumber);
const about = { orderNumber: order(0).orderNumber, occurredAt: order(0).placedAt };
const amended: FactBody = { ...about, factId: 'change-1', kind: 'amended', lines: order(1).lines };
const cancelled: FactBody = { ...about, factId: 'change-2', kind: 'cancelled' };
const held: FactBody = { ...about, placedBy: partner.partnerId, factId: 'hold-1', kind: 'creditHeld' };

const ofOther = (number: number, customer: string) => ({ ...order(number), customerId: customer });
const placeFor = (number: number, customer: string) => (table: Table) =>
  placeOrder(table, partner, statedOrderOf(ofOther(number, customer)), now);
const place = (table: Table) => placeOrder(table, partner, statedOrderOf(order(0)), now);
const report = async (table: Table, facts: readonly FactBody[], caller = partner) => {
  const answers = await reportFacts(table, caller, facts, now, zone);
  const refused = answers.find(({ status }) => status !== 201);
  if (refused) throw new Error(`A fact was refused: ${JSON.stringify(refused)}`);
};
export const ofOrders = {
  'place-order': [
    // Whoever has no account is asked for at most once a minute.
    { what: 'the first of a customer in a minute', of: placeFor(1, order(0).customerId) },
    { what: FIVE_LINES, of: place },
    { what: 'the same once more', of: place },
    { what: ON_ACCOUNT, of: placeFor(2, onAccount) },
    { what: 'the same, for which there is no room', of: placeFor(3, overLimit) },
  ],
  'place-orders': [
    {
      what: '100 orders of 5 lines',
      of: (table) =>
        placeOrders(
          table,
          partner,
          numbers(100).map((number) => order(10 + number)),
          now,
        ),
    },
  ],
  'list-orders': [
    { what: 'page of 50', of: (table) => listOrders(table, partner, { customerId, limit: 50 }, zone) },
  ],
  'read-order': [{ what: 'delivered', of: (table) => readOrder(table, partner, orderId, zone) }],
  'read-timeline': [{ what: 'delivered', of: (table) => readTimeline(table, partner, orderId, zone) }],
  'read-scorecard': [
    { what: 'delivered', of: (table) => readScorecard(table, partner, orderId, undefined, zone, now) },
  ],
  'report-facts': [
    { what: 'amendment', of: (table) => report(table, [amended]) },
    { what: 'credit hold, by staff', of: (table) => report(table, [held], creditDesk) },
    { what: 'cancellation', of: (table) => report(table, [cancelled]) },
    { what: 'delivery of 5 lines', of: (table) => report(table, [aDelivery(order(10), now)]) },
    { what: 'the same once more', of: (table) => report(table, [aDelivery(order(10), now)]) },
    {
      what: '100 deliveries of 5 lines',
      of: (table) =>
        report(
          table,
          numbers(100).map((number) => aDelivery(order(200 + number), now)),
        ),
    },
  ],
} as const satisfies Record<string, Asks>;
