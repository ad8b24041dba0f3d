import { beforeEach, describe, expect, it } from 'vitest';
import { reportFacts } from '../../lib/facts/report-facts.ts';
import { listOrders } from '../../lib/orders/list-orders.ts';
import type { StatedOrder } from '../../lib/orders/order.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import type { OrdersQuery } from '../../lib/orders/order-list-schema.ts';
import { placeOrder } from '../../lib/orders/place-order.ts';
import { placeOrders } from '../../lib/orders/place-orders.ts';
import { readOrder } from '../../lib/orders/read-order.ts';
import { readTimeline } from '../../lib/orders/read-timeline.ts';
import type { Caller } from '../../lib/partners/access.ts';
import { cursorAt } from '../../lib/platform/cursor.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { aLine, zone } from '../support/builders.ts';
import { creditDesk, opsDesk, registered } from '../support/callers.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';

let table: Table;
let shop: Caller;
let carrier: Caller;
beforeEach(async () => {
  table = await openTestTable();
  shop = await registered(table, { partnerId: 'shop' });
  carrier = await registered(table, { partnerId: 'carrier', customers: ['nordwind'] });
});

const now = new Date('2026-03-02T09:00:00Z');
const at = (hour: number) => `2026-03-03T${String(hour).padStart(2, '0')}:00:00+01:00`;

function stated(orderNumber: string, given: Partial<StatedOrder> = {}): StatedOrder {
  return {
    orderNumber,
    customerId: 'nordwind',
    placedAt: '2026-03-02',
    requestedWindow: '2026-03-03',
    lines: [aLine('1', 'A', 10)],
    ...given,
  };
}

const place = (orderNumber: string, given: Partial<StatedOrder> = {}) =>
  placeOrder(table, shop, stated(orderNumber, given), now);
const tell = async (by: Caller, fact: object) => {
  const told = { orderNumber: 'PO-1', placedBy: 'shop', occurredAt: at(9), ...fact };
  const [answer] = await reportFacts(table, by, [told], now, zone);
  return answer;
};
const orderId = orderIdOf('shop', 'PO-1');
const state = async () => (await readOrder(table, shop, orderId, zone)).orderState;

describe('a decision about an order', () => {
  it('that its state allows is taken; one that it refuses is told the state and what it allows', async () => {
    await place('PO-1');
    const lines = [{ sku: 'A', quantity: 4 }];
    expect(await tell(shop, { factId: 'a', kind: 'amended', occurredAt: at(7), lines })).toMatchObject({
      status: 201,
    });
    expect(await readOrder(table, shop, orderId, zone)).toMatchObject({ lines: [aLine('1', 'A', 4)] });
    await tell(carrier, { factId: 'd', kind: 'dispatched', occurredAt: at(8) });
    expect(await tell(shop, { factId: 'c', kind: 'cancelled' })).toMatchObject({
      status: 409,
      type: 'urn:backhaul:problem:illegal-move',
      state: 'dispatched',
      possibleMoves: ['amended with agreed: true'],
    });
    expect(await state()).toBe('dispatched');
    expect((await rowsOf(table)).filter(({ factId }) => factId === 'c')).toEqual([]);
    expect(await tell(shop, { factId: 'b', kind: 'amended', lines, agreed: true })).toMatchObject({
      status: 201,
    });
  });

  it('sent again gets its answer again, though the state would refuse it by now', async () => {
    await place('PO-1');
    const cancel = { factId: 'c', kind: 'cancelled', occurredAt: at(7) };
    const first = await tell(shop, cancel);
    expect(await tell(shop, cancel)).toEqual(first);
    expect(await tell(shop, { ...cancel, reason: 'other' })).toMatchObject({
      status: 409,
      fields: ['/reason'],
    });
    expect(await state()).toBe('cancelled');
  });

  it('about an order that has not arrived waits for it', async () => {
    await tell(shop, { factId: 'c', kind: 'cancelled', occurredAt: at(7) });
    await place('PO-1');
    expect(await state()).toBe('cancelled');
    expect(await tell(shop, { factId: 'r', kind: 'reopened', occurredAt: at(8) })).toMatchObject({
      status: 201,
    });
    expect(await state()).toBe('received');
  });

  it('told with what it follows in one batch is judged after it', async () => {
    await place('PO-1');
    const about = [{ orderId }, { orderNumber: 'PO-1' }, { orderNumber: 'PO-1', placedBy: 'shop' }];
    const lines = [{ sku: 'A', quantity: 10 }];
    const told = [
      { ...about[0], factId: 'c', kind: 'cancelled', occurredAt: at(7) },
      { ...about[1], factId: 'r', kind: 'reopened', occurredAt: at(8) },
      { ...about[2], factId: 'd', kind: 'delivered', occurredAt: at(9), lines },
      { ...about[0], factId: 'e', kind: 'closed', occurredAt: at(10) },
    ];
    const answers = await reportFacts(table, shop, told, now, zone);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await state()).toBe('closed');
  });

  it('rivalled by another of the same moment is decided by when it happened, not by who was first', async () => {
    await place('PO-1');
    const [cancelled, sent] = await Promise.all([
      tell(shop, { factId: 'c', kind: 'cancelled', occurredAt: at(9) }),
      tell(carrier, { factId: 'd', kind: 'dispatched', occurredAt: at(8) }),
    ]);
    expect(sent).toMatchObject({ status: 201 });
    expect([201, 409]).toContain(cancelled?.status);
    expect(await state()).toBe('dispatched');
  });

  it('about credit is the credit desk’s alone', async () => {
    await place('PO-1');
    const hold = { factId: 'h', kind: 'creditHeld', occurredAt: at(6) };
    for (const caller of [shop, opsDesk]) expect(await tell(caller, hold)).toMatchObject({ status: 403 });
    expect(await tell(creditDesk, hold)).toMatchObject({ status: 201 });
    expect(await state()).toBe('creditHold');
    const seenBy = async (caller: Caller) =>
      (await readTimeline(table, caller, orderId, zone)).events.map(({ kind }) => kind);
    expect(await seenBy(opsDesk)).toEqual(['creditHeld']);
    expect(await seenBy(shop)).toEqual([]);
    await tell(creditDesk, { factId: 'r', kind: 'creditReleased', occurredAt: at(7) });
    expect(await state()).toBe('accepted');
    await tell(creditDesk, { factId: 'v', kind: 'voided', voids: 'r', reason: 'the limit is used up' });
    await tell(creditDesk, { factId: 'w', kind: 'voided', voids: 'v' });
    expect(await seenBy(opsDesk)).toHaveLength(4);
    expect(await seenBy(shop)).toEqual([]);
  });

  it('or a movement that was taken back is shown, with its withdrawal, to who may read its kind', async () => {
    await place('PO-1');
    await tell(carrier, { factId: 'd', kind: 'dispatched', occurredAt: at(8) });
    await tell(carrier, { factId: 'v', kind: 'voided', voids: 'd' });
    const [some, none] = [
      await registered(table, { partnerId: 'some', reads: ['placed', 'dispatched'] }),
      await registered(table, { partnerId: 'none', reads: ['placed'] }),
    ];
    const seenBy = async (caller: Caller) =>
      (await readTimeline(table, caller, orderId, zone)).events.map(({ factId }) => factId);
    expect(await seenBy(some)).toEqual(['d', 'v']);
    expect(await seenBy(none)).toEqual([]);
  });
});

describe('a batch of orders', () => {
  it('is answered order by order; what is wrong with one holds up no other', async () => {
    const body = (orderNumber: string, given: object = {}) => ({
      ...stated(orderNumber),
      lines: [{ sku: 'A', quantity: 10 }],
      ...given,
    });
    const answers = await placeOrders(
      table,
      carrier,
      [body('1'), body('2', { customerId: 'suedwind' }), body('1'), body('1', { terms: 'x' }), 'no order'],
      now,
    );
    expect(answers).toMatchObject([
      { status: 201, orderNumber: '1', orderId: orderIdOf('carrier', '1') },
      { status: 404 },
      { status: 201, orderId: orderIdOf('carrier', '1') },
      { status: 409, fields: ['/terms'] },
      { status: 400 },
    ]);
    expect((await rowsOf(table)).filter(({ sk }) => sk === 'order')).toHaveLength(1);
  });
});

describe('a customer’s orders', () => {
  const days = ['2026-03-05', '2026-03-03', '2026-03-04', '2026-03-03', '2026-03-06', '2026-03-07'];
  beforeEach(async () => {
    const orders = days.map((day, index) => place(`PO-${index + 1}`, { requestedWindow: day }));
    const ids = (await Promise.all(orders)).map((order) => order.orderId);
    await tell(shop, { factId: 'c', orderNumber: 'PO-3', kind: 'cancelled', occurredAt: at(7) });
    const scoring = { table, now: () => new Date(), zone, pause: async () => {} };
    expect([...(await scoreOrders(scoring, ids))]).toEqual([]);
  });

  const list = (query: Partial<OrdersQuery> = {}) =>
    listOrders(table, shop, { customerId: 'nordwind', limit: 50, ...query }, zone);
  const numbers = ({ items }: Awaited<ReturnType<typeof list>>) =>
    items.map(({ orderNumber }) => orderNumber);

  it('are listed by the end of their promise', async () => {
    const all = await list();
    expect(all.items.map(({ dueAt }) => dueAt)).toEqual(all.items.map(({ dueAt }) => dueAt).sort());
    expect(numbers(all).slice(2)).toEqual(['PO-3', 'PO-1', 'PO-5', 'PO-6']);
    expect(all.items[2]).toMatchObject({ orderState: 'cancelled', dueAt: '2026-03-04T23:00:00.000Z' });
  });

  it('are narrowed by state and by when they are due', async () => {
    expect(numbers(await list({ state: 'cancelled' }))).toEqual(['PO-3']);
    // A promise of 3 March ends where 4 March begins.
    expect(numbers(await list({ dueBefore: '2026-03-04' })).sort()).toEqual(['PO-2', 'PO-4']);
    expect(numbers(await list({ dueBefore: '2026-03-03T22:59:59Z' }))).toEqual([]);
  });

  it('are none to who may not read of orders, and no cursor tells that there are', async () => {
    const mute = await registered(table, { partnerId: 'mute', reads: ['dispatched'] });
    expect(await listOrders(table, mute, { customerId: 'nordwind', limit: 1 }, zone)).toEqual({ items: [] });
  });

  it('end where a forged cursor begins behind the last of them', async () => {
    const cursor = cursorAt('2999#', JSON.stringify(['orders', 'shop', 'nordwind', undefined, undefined]));
    expect(await list({ cursor })).toEqual({ items: [] });
  });

  it('come page by page, none twice and none left out, also through a filter', async () => {
    for (const state of [undefined, 'received'] as const) {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ limit: 2, state, cursor });
        expect(page.items.length).toBeLessThanOrEqual(2);
        found.push(...numbers(page));
        cursor = page.next;
      } while (cursor);
      expect(found).toEqual(numbers(await list({ state })));
    }
  });
});
