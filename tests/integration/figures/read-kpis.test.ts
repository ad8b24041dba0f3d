import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { putFact } from '../../../lib/facts/fact-store.ts';
import { coded } from '../../../lib/kpis/counts-schema.ts';
import { counterKey, SHARDS } from '../../../lib/kpis/kpi-keys.ts';
import { kpiQuery } from '../../../lib/kpis/kpi-query-schema.ts';
import { judged, squares } from '../../../lib/kpis/measures.ts';
import { readKpis } from '../../../lib/kpis/read-kpis.ts';
import { readOtifLadder } from '../../../lib/kpis/read-otif-ladder.ts';
import { putOrder } from '../../../lib/orders/order-store.ts';
import { put } from '../../../lib/platform/dynamo.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { anOrder, delivered, plain, zone } from '../../support/builders.ts';
import { opsDesk } from '../../support/callers.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const now = new Date('2026-03-10T08:00:00Z');
const march = { from: '2026-03-01', to: '2026-03-31' };
const ask = (table: MemoryDynamo['table'], query: object) =>
  readKpis(table, opsDesk, accept(kpiQuery, query), zone, now);

describe('figures of a group', () => {
  it('count an order under the company, its customer, tier and partner, its carriers, warehouse and lane', async () => {
    const { table } = new MemoryDynamo();
    const order = anOrder({ shipTo: { placeId: 'p', city: 'Berlin', country: 'DE' } });
    const about = { orderId: order.orderId };
    const left = { ...about, carrier: 'hansa', warehouse: 'w-1', place: { city: 'Hamburg', country: 'DE' } };
    await putOrder(table, order);
    await putFact(table, plain('dispatched', '2026-03-02T18:00:00+01:00', { ...left, factId: 'd' }));
    await putFact(
      table,
      delivered(
        '2026-03-03T10:00:00+01:00',
        [
          ['A', 10],
          ['B', 5],
        ],
        { ...about, carrier: 'last-mile' },
      ),
    );
    await scoreOrders({ table, now: () => now, zone, pause: async () => {} }, [order.orderId]);

    for (const group of [
      {},
      { customerId: 'nordwind' },
      { tier: 'regular' },
      { partnerId: 'demo-partner' },
      { carrier: 'hansa' },
      { carrier: 'last-mile' },
      { warehouse: 'w-1' },
      { lane: 'w-1>Berlin, DE' },
    ]) {
      const { total } = await ask(table, { ...march, ...group });
      expect(total, JSON.stringify(group)).toMatchObject({
        orders: { due: 1, delivered: 1 },
        indicators: { otif: { numerator: 1, denominator: 1, share: 1 } },
        ruleSets: [{ ruleSet: 'company@0', orders: 1 }],
      });
    }
    expect((await ask(table, { ...march, carrier: 'nobody' })).total).toMatchObject({
      orders: { due: 0 },
      indicators: { otif: { denominator: 0, share: null, interval: { low: 0, high: 1 } } },
    });
  });

  it('of two groups at once are not asked for', () => {
    const { table } = new MemoryDynamo();
    expect(() => ask(table, { ...march, tier: 'key', carrier: 'hansa' })).toThrow(
      expect.objectContaining({ reason: expect.objectContaining({ kind: 'invalidInput' }) }),
    );
  });
});

describe('a year by month', () => {
  const year = { from: '2025-03-01', to: '2026-02-28' };
  const dates = Array.from({ length: 365 }, (_, day) => addDays(year.from, day));
  /** A row as large as a busy customer has: hundreds of numbers. */
  const busy = (buckets: number) =>
    coded({
      orders: 40,
      ordersInFull: 36,
      [judged('contract', 'ordersOtif')]: 30,
      [squares('unitsFilled')]: 123_456_789_012,
      ...Object.fromEntries(Array.from({ length: buckets }, (_, bucket) => [`cycle:${bucket + 1}`, 1])),
    });

  it.each([
    ['customer', 'customer#nordwind', { customerId: 'nordwind' }, 1, 300],
    ['company', 'company', {}, SHARDS, 50],
  ])('of the %s takes at most two trips, and its months add up', async (_, group, query, shards, buckets) => {
    const { table, meter } = new MemoryDynamo();
    const row = busy(buckets);
    for (const date of dates)
      for (let shard = 0; shard < shards; shard++)
        await put(table, { ...counterKey(group, date, shard), ...row });

    const spent = await meter.spentBy(async () => {
      const { total, periods } = await ask(table, { ...year, ...query });
      expect(periods).toHaveLength(12);
      expect(total.orders.due).toBe(365 * 40 * shards);
      for (const name of ['otif', 'inFull']) {
        const sum = periods.reduce((all, { indicators }) => all + (indicators[name]?.numerator ?? 0), 0);
        expect(total.indicators[name]?.numerator).toBe(sum);
      }
    });
    expect(spent.trips).toBeLessThanOrEqual(2);
    const ofLadder = await meter.spentBy(() => readOtifLadder(table, opsDesk, { ...year, ...query }, now));
    expect(ofLadder.trips).toBeLessThanOrEqual(2);
  });
});
