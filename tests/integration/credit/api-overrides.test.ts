import { beforeEach, describe, expect, it } from 'vitest';
import { attendAccount } from '../../../lib/credit/attend-account.ts';
import { getAccount } from '../../../lib/credit/credit-account-store.ts';
import { listDecisions } from '../../../lib/credit/list-decisions.ts';
import { getReviewDue } from '../../../lib/credit/review-due-store.ts';
import { zone } from '../../support/builders.ts';
import { opsDesk } from '../../support/callers.ts';
import { customerId, Desk, secondDesk } from '../../support/credit/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.opened();
  await desk.account(1000);
});

const attend = () => attendAccount({ table: desk.table, zone, now: () => desk.now }, customerId);
const overrides = async () =>
  (await listDecisions(desk.table, opsDesk, customerId, { limit: 50 })).items.filter(
    ({ kind }) => kind === 'overridden',
  );
const refusedAs = (reason: object) => ({ reason });

describe('an override for any orders', () => {
  it('lets orders pass up to it, while it holds, and is signed', async () => {
    await desk.order('first', 900);
    expect(await desk.override({ extra: 500 })).toEqual({
      override: {
        overrideId: 'o-1',
        by: 'clara',
        reason: 'Easter',
        until: '2026-03-09T09:00:01.000Z',
        extra: 500,
      },
      room: 600,
    });
    expect(await desk.order('second', 600)).toMatchObject({ credit: { standing: 'accepted' } });
    expect(await desk.credit()).toMatchObject({
      limit: 1000,
      exposure: 1500,
      room: -500,
      override: { extra: 500, room: 0 },
    });
    expect(await overrides()).toMatchObject([{ decidedBy: 'clara', override: { extra: 500 } }]);
    desk.passed(8);
    await expect(desk.credit()).resolves.not.toHaveProperty('override');
    expect(await desk.order('third', 1)).toMatchObject({ credit: { standing: 'held' } });
  });

  it('releases what is on hold, the oldest first, and has the account reviewed when it ends', async () => {
    await desk.order('first', 900);
    for (const orderNumber of ['second', 'third']) await desk.order(orderNumber, 300);
    await desk.override({ extra: 300 });
    await attend();
    expect((await desk.credit()).onHold.map(({ orderNumber }) => orderNumber)).toEqual(['third']);
    expect(await getReviewDue(desk.table, customerId)).toMatchObject({
      triggers: ['opened', 'overrideEnded'],
    });
  });

  it('takes the place of the one before, to the cent, while orders come in', async () => {
    const made = [500, 200, 900].map((extra, index) => desk.override({ overrideId: `o-${index}`, extra }));
    const orders = [1, 2, 3, 4, 5].map((number) => desk.order(`PO-${number}`, 100));
    await Promise.all([...made, ...orders]);
    const account = await getAccount(desk.table, customerId);
    if (!account) throw new Error('The account is open.');
    expect(account.openOrders).toBe(500);
    expect(account.overrideRoom - account.room).toBe(account.overrideExtra);
    expect([500, 200, 900]).toContain(account.overrideExtra);
    expect(await overrides()).toHaveLength(3);
  });

  it('sent again is given once, also when it was replaced since; said otherwise it is a conflict', async () => {
    const first = await desk.override({ extra: 500 });
    desk.passed(1);
    expect(await desk.override({ extra: 500 }, secondDesk)).toEqual(first);
    await desk.override({ overrideId: 'o-2', extra: 100 });
    expect(await desk.override({ extra: 500 })).toEqual({ ...first, room: 1100 });
    await expect(desk.override({ extra: 501, days: 8 })).rejects.toMatchObject(
      refusedAs({ kind: 'conflict', what: 'override', fields: ['/extra', '/days'] }),
    );
    expect(await overrides()).toHaveLength(2);
  });

  it('sent many times at once is given once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => desk.override({ extra: 500 })));
    expect(await overrides()).toHaveLength(1);
    expect(await getAccount(desk.table, customerId)).toMatchObject({ room: 1000, overrideRoom: 1500 });
  });

  it('moves with a new limit', async () => {
    await desk.override({ extra: 500 });
    await desk.propose(1200);
    await desk.decide('to-1200', 'approve');
    expect(await desk.credit()).toMatchObject({ room: 1200, override: { room: 1700 } });
  });
});

describe('an override for one order', () => {
  it('releases it at once, and no other', async () => {
    await desk.order('small', 900);
    const { orderId } = await desk.order('large', 5000);
    await desk.order('other', 200);
    expect(await desk.override({ orderId })).toMatchObject({
      override: { orderId, by: 'clara' },
      room: -4900,
      credit: { standing: 'accepted', reserved: { amount: 5000 } },
    });
    const { onHold, exposure } = await desk.credit();
    expect(exposure).toBe(5900);
    expect(onHold.map(({ orderNumber }) => orderNumber)).toEqual(['other']);
  });

  it('lets an accepted order grow beyond the limit until it ends', async () => {
    const { orderId } = await desk.order('growing', 900);
    await desk.override({ orderId });
    const lines = (quantity: number) => [
      { lineId: '1', sku: 'A', quantity, unitPrice: { amount: 900, currency: 'EUR' } },
    ];
    const amend = (factId: string, quantity: number) =>
      desk.tell('growing', { factId, kind: 'amended', lines: lines(quantity) });
    expect(await amend('a-1', 3)).toMatchObject([{ credit: { standing: 'accepted' } }]);
    desk.passed(8);
    expect(await amend('a-2', 4)).toMatchObject([{ credit: { standing: 'held' } }]);
  });

  it('is for an order of the customer only', async () => {
    await expect(desk.override({ orderId: 'f'.repeat(32) })).rejects.toMatchObject(
      refusedAs({ kind: 'notFound', what: 'order' }),
    );
    expect(await overrides()).toEqual([]);
  });
});

it.each([
  [{}, '/extra'],
  [{ extra: 1, orderId: 'f'.repeat(32) }, '/extra'],
  [{ extra: 0 }, '/extra'],
  [{ extra: 1, days: 91 }, '/days'],
  [{ extra: 1, reason: '' }, '/reason'],
  [{ orderId: 'PO-1' }, '/orderId'],
])('an override of %j is refused at %s', async (given, pointer) => {
  const refused = async () => desk.override(given);
  await expect(refused()).rejects.toMatchObject({ reason: { faults: [{ pointer }] } });
});
