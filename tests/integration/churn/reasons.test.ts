import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { loadReasons } from '../../../lib/churn/reasons/load-reasons.ts';
import { rememberedCounts } from '../../../lib/churn/reasons/remembered-counts.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { putFact } from '../../../lib/facts/fact-store.ts';
import { giveFeedback } from '../../../lib/feedback/give-feedback.ts';
import { company } from '../../../lib/kpis/groups.ts';
import { rightCount } from '../../../lib/kpis/measures.ts';
import { putOrder } from '../../../lib/orders/order-store.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import {
  anOrder,
  aPricedLine,
  delivered,
  invoiced,
  plain,
  promisePassed,
  zone,
} from '../../support/builders.ts';
import { aCaller } from '../../support/callers.ts';
import { complaint, rating } from '../../support/feedback-builders.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

/** A Monday: the last order of every customer; they are looked at two months later. */
const last = '2026-04-06';
const asOf = '2026-06-10';
const now = new Date('2026-06-11T00:00:00Z');
const hours = { zone, holidays: [] };

let memory: MemoryDynamo;
let table: Table;
beforeEach(() => {
  memory = new MemoryDynamo();
  table = memory.table;
});

interface Served {
  readonly carrier?: string;
  readonly isLate?: boolean;
  readonly missing?: number;
  readonly cents?: number;
  readonly isHeld?: boolean;
}

/** A customer's orders of fifty weeks, each promised for two days later, all right unless told otherwise. */
async function served(customerId: string, how: (weeksAgo: number) => Served = () => ({})): Promise<void> {
  const histories = Array.from({ length: 50 }, (_, weeksAgo) => history(customerId, weeksAgo, how(weeksAgo)));
  for (const { order, facts } of histories) {
    await putOrder(table, order);
    for (const fact of facts) await putFact(table, fact);
  }
  const orderIds = histories.map(({ order }) => order.orderId);
  const failed = await scoreOrders({ table, now: () => now, zone, pause: async () => {} }, orderIds);
  expect(failed.size).toBe(0);
}

function history(
  customerId: string,
  weeksAgo: number,
  { carrier = 'nord-trucks', isLate = false, missing = 0, cents = 500, isHeld = false }: Served,
) {
  const placedAt = addDays(last, -7 * weeksAgo);
  const due = addDays(placedAt, 2);
  const came = isLate ? addDays(due, 2) : due;
  const order = anOrder({
    customerId,
    orderNumber: `${customerId}-${weeksAgo}`,
    placedAt,
    recordedAt: `${placedAt}T10:00:00.000Z`,
    requestedWindow: due,
    promisedWindow: due,
    shipTo: { city: 'Berlin', country: 'DE' },
    lines: [aPricedLine('1', 'A', 10, cents), aPricedLine('2', 'B', 4, 3 * cents)],
  });
  const about = { orderId: order.orderId, carrier };
  const lines = [
    ['A', 10 - missing],
    ['B', 4],
  ] as const;
  const facts: Fact[] = [
    ...(isHeld ? [plain('creditHeld', placedAt, { orderId: order.orderId, factId: 'hold' })] : []),
    plain('dispatched', addDays(placedAt, 1), { ...about, warehouse: 'hamburg', factId: 'left' }),
    delivered(came, lines, { ...about, factId: 'came', proofOfDelivery: `POD-${weeksAgo}` }),
    ...(missing > 0 ? [promisePassed(addDays(due, 1), { orderId: order.orderId })] : []),
    invoiced(came, (22 - missing) * cents, { orderId: order.orderId, factId: 'bill' }),
  ];
  return { order, facts };
}

const reasons = (customerId = 'nordwind', at = { asOf, lastOrderOn: last }) =>
  loadReasons(table, { customerId, ...at }, { hours, now, countsOf: rememberedCounts(table) });

describe('the reasons of a customer who fell silent', () => {
  it('are none where all went well, and of a customer who never ordered', async () => {
    await served('nordwind');
    expect(await reasons()).toEqual([]);
    expect(await reasons('nobody')).toEqual([]);
  });

  it('name late deliveries, the carrier, and the orders that prove it', async () => {
    await served('nordwind', (weeksAgo) => (weeksAgo < 5 ? { carrier: 'hansa-trucks', isLate: true } : {}));
    await served('suedwind');
    const found = await reasons();
    expect(found).toMatchObject([
      {
        driver: 'time',
        recent: { bad: 5, of: 6 },
        before: { bad: 0, of: 37 },
        peers: { bad: 0 },
        common: 'carrier hansa-trucks',
      },
    ]);
    expect(found[0]?.orders.map(({ orderNumber }) => orderNumber)).toEqual([
      'nordwind-0',
      'nordwind-1',
      'nordwind-2',
      'nordwind-3',
      'nordwind-4',
    ]);
    expect(await reasons('suedwind')).toEqual([]);
  });

  it('are those as of the date asked for: orders and deliveries of later dates are left out', async () => {
    await served('nordwind', (weeksAgo) => ({ isLate: weeksAgo < 6 }));
    // The fourth late order was due on the Wednesday and came on the Friday.
    const lastOrderOn = addDays(last, -14);
    const [onThursday] = await reasons('nordwind', { asOf: addDays(lastOrderOn, 3), lastOrderOn });
    expect(onThursday).toMatchObject({ driver: 'time', recent: { bad: 3 } });
    const [onFriday] = await reasons('nordwind', { asOf: addDays(lastOrderOn, 4), lastOrderOn });
    expect(onFriday).toMatchObject({ driver: 'time', recent: { bad: 4 } });
    expect(onFriday?.orders[0]?.orderNumber).toBe('nordwind-2');
  });

  it.each([
    ['quantity', (weeksAgo: number) => ({ missing: weeksAgo < 6 ? 3 : 0 })],
    ['priceRise', (weeksAgo: number) => ({ cents: weeksAgo < 6 ? 550 : 500 })],
    ['creditHold', (weeksAgo: number) => ({ isHeld: weeksAgo < 4 })],
  ])('name %s first where that was planted', async (driver, how) => {
    await served('nordwind', how);
    await served('suedwind');
    expect((await reasons()).map((reason) => reason.driver)).toEqual([driver]);
  });

  it('name a complaint without an answer, and bad ratings', async () => {
    await served('nordwind');
    const said = { customerId: 'nordwind', occurredAt: '2026-04-01' };
    const at = new Date('2026-04-01T09:00:00Z');
    await giveFeedback(table, aCaller(), { ...complaint, ...said, orderNumber: 'nordwind-1' }, at);
    for (const feedbackId of ['r-1', 'r-2', 'r-3'])
      await giveFeedback(table, aCaller(), { ...rating, ...said, feedbackId, scale: 'csat', score: 1 }, at);
    const found = await reasons();
    expect(found.map(({ driver }) => driver)).toEqual(['ratings', 'openComplaints']);
    expect(found[1]).toMatchObject({ recent: { bad: 1, of: 1 }, orders: [{ orderNumber: 'nordwind-1' }] });
  });

  it('read what others went through once for many customers', async () => {
    await served('nordwind');
    const countsOf = rememberedCounts(table);
    const span = { from: '2026-01-05', to: '2026-04-05' };
    const counts = await countsOf(company, span);
    expect(counts[rightCount('time', 'pass')]).toBe(13);
    const before = memory.meter.spent.reads;
    expect(await countsOf(company, span)).toBe(counts);
    expect(memory.meter.spent.reads).toBe(before);
  });
});
