import { beforeEach, describe, expect, it } from 'vitest';
import { putFact } from '../../../lib/facts/fact-store.ts';
import { listRestatements } from '../../../lib/kpis/list-restatements.ts';
import { readKpis } from '../../../lib/kpis/read-kpis.ts';
import { restatementsQuery } from '../../../lib/kpis/restatement-list-schema.ts';
import { putOrder } from '../../../lib/orders/order-store.ts';
import type { Caller } from '../../../lib/partners/access.ts';
import { type NewsKind, newsKinds } from '../../../lib/partners/partner.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { accept } from '../../../lib/platform/schema.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { anOrder, delivered, plain, promisePassed, zone } from '../../support/builders.ts';
import { aCaller, opsDesk } from '../../support/callers.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

let table: Table;
beforeEach(() => {
  table = new MemoryDynamo().table;
});

const all = [
  ['A', 10],
  ['B', 5],
] as const;
const list = (query: object, caller: Caller = opsDesk) =>
  listRestatements(table, caller, accept(restatementsQuery, query), zone);
const scored = (orderId: string, at: string) =>
  scoreOrders({ table, now: () => new Date(at), zone, pause: async () => {} }, [orderId]);

/** An order due on a date, whose delivery in time is told at `toldAt`, long after the date was closed. */
async function toldLate(customerId: string, due: string, toldAt: string): Promise<string> {
  const order = anOrder({
    orderNumber: `${customerId}-${due}`,
    customerId,
    placedAt: due,
    recordedAt: `${due}T08:00:00.000Z`,
    requestedWindow: due,
    promisedWindow: due,
  });
  const { orderId } = order;
  await putOrder(table, order);
  await putFact(table, promisePassed(`${due}T23:30:00Z`, { orderId, recordedAt: `${due}T23:31:00.000Z` }));
  await scored(orderId, `${due}T23:32:00.000Z`);
  await putFact(table, delivered(due, all, { orderId, factId: 'drop', recordedAt: toldAt }));
  await scored(orderId, toldAt);
  return orderId;
}

describe('a fact told after the date was closed', () => {
  it('restates the date: which order, what it counted and counts, and the fact', async () => {
    const orderId = await toldLate('nordwind', '2026-03-03', '2026-03-09T09:00:00.000Z');
    const { items, next } = await list({ customerId: 'nordwind', from: '2026-03-03', to: '2026-03-03' });
    expect(next).toBeUndefined();
    expect(items).toMatchObject([
      {
        customerId: 'nordwind',
        orderId,
        orderNumber: 'nordwind-2026-03-03',
        date: '2026-03-03',
        restatedAt: '2026-03-09T09:00:00.000Z',
        cause: {
          kind: 'lateFact',
          facts: [{ partnerId: 'demo-partner', factId: 'drop', kind: 'delivered' }],
        },
        changes: { ordersInFull: { was: 0, is: 1 }, 'contract:ordersOtif': { was: 0, is: 1 } },
      },
    ]);
    const { total } = await readKpis(
      table,
      opsDesk,
      { from: '2026-03-01', to: '2026-03-31', grain: 'month', customerId: 'nordwind' },
      zone,
      new Date('2026-03-10T08:00:00Z'),
    );
    expect(total).toMatchObject({ restatedAt: '2026-03-09T09:00:00.000Z', restatedBecause: 'lateFact' });
  });
});

describe('restatements', () => {
  beforeEach(async () => {
    await toldLate('nordwind', '2026-03-05', '2026-03-08T09:00:00.000Z');
    await toldLate('nordwind', '2026-03-03', '2026-03-09T09:00:00.000Z');
    await toldLate('suedwind', '2026-03-04', '2026-03-10T09:00:00.000Z');
    await toldLate('nordwind', '2026-03-06', '2026-03-11T09:00:00.000Z');
  });
  const dates = ({ items }: Awaited<ReturnType<typeof list>>) => items.map(({ date }) => date);

  it('of all customers come in the order in which they happened, from a time or a date on', async () => {
    expect(dates(await list({}))).toEqual(['2026-03-05', '2026-03-03', '2026-03-04', '2026-03-06']);
    expect(dates(await list({ since: '2026-03-10' }))).toEqual(['2026-03-04', '2026-03-06']);
    expect(dates(await list({ since: '2026-03-10T10:00:00+01:00' }))).toEqual(['2026-03-04', '2026-03-06']);
    expect(dates(await list({ since: '2026-03-10T10:00:01+01:00' }))).toEqual(['2026-03-06']);
  });

  it('of a customer come by the date restated, both ends inclusive', async () => {
    const of = (query: object) => list({ customerId: 'nordwind', ...query });
    expect(dates(await of({}))).toEqual(['2026-03-03', '2026-03-05', '2026-03-06']);
    expect(dates(await of({ from: '2026-03-05', to: '2026-03-05' }))).toEqual(['2026-03-05']);
    expect(dates(await of({ from: '2026-03-04' }))).toEqual(['2026-03-05', '2026-03-06']);
    expect(dates(await of({ to: '2026-03-04' }))).toEqual(['2026-03-03']);
  });

  it.each([
    {},
    { since: '2026-03-08' },
    { customerId: 'nordwind', from: '2026-03-02', to: '2026-03-05' },
  ])('come page by page (%j)', async (query) => {
    const whole = await list(query);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ ...query, limit: 1, ...(cursor ? { cursor } : {}) });
      paged.push(...dates(page));
      cursor = page.next;
    } while (cursor);
    expect(paged).toEqual(dates(whole));
    expect(paged.length).toBeGreaterThan(1);
  });

  it('show a partner those of its customers alone', async () => {
    const reader = aCaller({ customers: ['nordwind'] });
    expect(dates(await list({ customerId: 'nordwind' }, reader))).toHaveLength(3);
    await expect(list({ customerId: 'suedwind' }, reader)).rejects.toMatchObject({
      reason: { kind: 'notFound', what: 'customer' },
    });
    await expect(list({}, reader)).rejects.toMatchObject({ reason: { kind: 'notAllowed' } });
  });

  it.each([
    [{ since: '2026-03-01', customerId: 'nordwind' }, '/since'],
    [{ from: '2026-03-01' }, '/customerId'],
    [{ customerId: 'nordwind', from: '2026-03-02', to: '2026-03-01' }, '/to'],
  ])('asked for as %j are refused at %s', async (query, pointer) => {
    const refused = async () => list(query);
    await expect(refused()).rejects.toMatchObject({ reason: { faults: [{ pointer }] } });
  });
});

it('a partner is told no more of why than it may read, and what changed only where it may read everything', async () => {
  const orderId = await toldLate('nordwind', '2026-03-03', '2026-03-09T09:00:00.000Z');
  await putFact(
    table,
    plain('returned', '2026-03-12T09:00:00.000Z', { orderId, lines: [{ sku: 'A', quantity: 1 }] }),
  );
  await scored(orderId, '2026-03-12T09:00:00.000Z');
  const seenBy = async (reads: readonly NewsKind[]) => {
    const { items } = await list({ customerId: 'nordwind' }, aCaller({ reads }));
    return items.at(-1);
  };
  const changes = { unitsReturned: { was: 0, is: 1 } };
  const returned = { facts: [{ kind: 'returned' }] };
  expect(await seenBy(['placed', 'delivered'])).toMatchObject({ cause: { facts: [] }, changes: {} });
  expect(await seenBy(['placed', 'delivered', 'returned'])).toMatchObject({ cause: returned, changes: {} });
  expect(await seenBy(newsKinds)).toMatchObject({ cause: returned, changes });
});

it('an order that a correction gives to another carrier restates both; which they are is told to staff', async () => {
  const orderId = await toldLate('nordwind', '2026-03-03', '2026-03-09T09:00:00.000Z');
  const byCarrier = async (factId: string, carrier: string, corrects: string, toldAt: string) => {
    const recordedAt = toldAt;
    await putFact(table, delivered('2026-03-03', all, { orderId, factId, carrier, corrects, recordedAt }));
    await scored(orderId, toldAt);
  };
  await byCarrier('second', 'hansa', 'drop', '2026-03-10T09:00:00.000Z');
  await byCarrier('third', 'baltic', 'second', '2026-03-11T09:00:00.000Z');
  const last = async (caller?: Caller) => (await list({ customerId: 'nordwind' }, caller)).items.at(-1);
  const moved = { groups: { left: ['carrier#hansa'], joined: ['carrier#baltic'] }, changes: {} };
  expect(await last()).toMatchObject({ cause: { facts: [{ factId: 'third' }] }, ...moved });
  expect(await last(aCaller())).not.toHaveProperty('groups');
  for (const carrier of ['hansa', 'baltic']) {
    const query = { from: '2026-03-01', to: '2026-03-31', grain: 'month', carrier } as const;
    const { total } = await readKpis(table, opsDesk, query, zone, new Date('2026-03-12T08:00:00Z'));
    expect(total).toMatchObject({ restatedAt: '2026-03-11T09:00:00.000Z', restatedBecause: 'correction' });
  }
});
