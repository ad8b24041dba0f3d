import { beforeEach, describe, expect, it } from 'vitest';
import { putFact } from '../../lib/facts/fact-store.ts';
import { putOrder } from '../../lib/orders/order-store.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { sweepPromises } from '../../lib/scorecards/sweep-promises.ts';
import { anOrder, confirmed, delivered, zone } from '../support/builders.ts';
import { countersIn, openTestTable, rowsOf } from '../support/test-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTestTable();
});

const order = anOrder();
const end = '2026-03-03T16:00:00.000Z';
const score = () =>
  scoreOrders({ table, now: () => new Date(), zone, pause: async () => {} }, [order.orderId]);
const recorded = async () =>
  (await rowsOf(table)).filter(({ kind }) => kind === 'promisePassed').map(({ occurredAt }) => occurredAt);
const counted = async (name: string) => (await countersIn(table))[`company 2026-03-03 ${name}`];

describe('the sweep', () => {
  it('leaves an open promise alone until its window has ended, then records that it passed, once', async () => {
    await putOrder(table, order);
    await score();
    expect(await sweepPromises(table, new Date(+new Date(end) - 1))).toBe(0);
    expect(await sweepPromises(table, new Date(end))).toBe(1);
    await sweepPromises(table, new Date(+new Date(end) + 900_000));
    expect(await recorded()).toEqual([end]);
    await score();
    expect(await sweepPromises(table, new Date(+new Date(end) + 900_000))).toBe(0);
    expect(await counted('orders')).toBe(1);
    expect(await counted('contract:ordersOnTime')).toBeUndefined();
  });

  it('finds no order that is complete', async () => {
    await putOrder(table, order);
    await putFact(
      table,
      delivered('2026-03-03T10:00:00+01:00', [
        ['A', 10],
        ['B', 5],
      ]),
    );
    await score();
    expect(await sweepPromises(table, new Date(end))).toBe(0);
    expect(await counted('contract:ordersOtif')).toBe(1);
  });

  it('counts an order back when a drop in time is told late', async () => {
    await putOrder(table, order);
    await score();
    await sweepPromises(table, new Date(end));
    await score();
    const drop = delivered('2026-03-03T10:00:00+01:00', [
      ['A', 10],
      ['B', 5],
    ]);
    await putFact(table, { ...drop, recordedAt: '2026-03-06T09:00:00.000Z' });
    await score();
    expect(await counted('contract:ordersOtif')).toBe(1);
  });

  it('waits anew for a promise that the customer moved', async () => {
    await putOrder(table, order);
    await score();
    await sweepPromises(table, new Date(end));
    await score();
    const later = { from: '2026-03-05T09:00:00+01:00', to: '2026-03-05T17:00:00+01:00' };
    await putFact(table, confirmed('2026-03-04T09:00:00+01:00', later, { requestedByCustomer: true }));
    await score();
    expect(await countersIn(table)).toEqual({});
    expect(await sweepPromises(table, new Date('2026-03-05T16:00:00Z'))).toBe(1);
    await score();
    expect((await countersIn(table))['company 2026-03-05 orders']).toBe(1);
  });
});
