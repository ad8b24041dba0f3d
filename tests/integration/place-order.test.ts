import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportFacts } from '../../lib/facts/report-facts.ts';
import type { StatedOrder } from '../../lib/orders/order.ts';
import { orderIdOf } from '../../lib/orders/order-id.ts';
import { placeOrder } from '../../lib/orders/place-order.ts';
import { readOrder } from '../../lib/orders/read-order.ts';
import type { Table } from '../../lib/platform/dynamo.ts';
import { aLine, zone } from '../support/builders.ts';
import { aCaller, opsDesk } from '../support/callers.ts';
import { faulty } from '../support/faulty-table.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';

let table: Table;
beforeAll(async () => {
  table = await openTestTable();
});

const partner = aCaller();
const rival = aCaller({ partnerId: 'rival', customers: ['suedwind'] });
const now = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-02T09:05:00Z');

function stated(orderNumber: string, given: Partial<StatedOrder> = {}): StatedOrder {
  return {
    orderNumber,
    customerId: 'nordwind',
    placedAt: '2026-03-02',
    requestedWindow: '2026-03-03',
    lines: [aLine('1', 'A', 10), aLine('2', 'B', 5)],
    ...given,
  };
}

const stored = async (orderNumber: string) =>
  (await rowsOf(table)).filter((row) => row['pk'] === `order#${orderIdOf(partner.partnerId, orderNumber)}`);

describe('an order', () => {
  it('sent twice gets the first answer again, and one order is stored', async () => {
    const first = await placeOrder(table, partner, stated('twice'), now);
    const second = await placeOrder(table, partner, stated('twice'), later);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(await stored('twice')).toHaveLength(1);
  });

  it('with a number that another order has is refused with the fields that differ, and nothing changes', async () => {
    const first = await placeOrder(table, partner, stated('other'), now);
    const lines = [aLine('1', 'A', 11), aLine('2', 'B', 5), aLine('3', 'C', 1)];
    await expect(
      placeOrder(table, partner, stated('other', { lines, requestedWindow: '2026-03-04' }), later),
    ).rejects.toMatchObject({
      reason: { kind: 'conflict', fields: ['/requestedWindow', '/lines/0/quantity', '/lines/2'] },
    });
    expect(await readOrder(table, partner, first.orderId, zone)).toMatchObject(first);
  });

  it('sent many times at once is stored once, and everyone gets the same answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        placeOrder(table, partner, stated('at-once'), new Date(+now + index)),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await stored('at-once')).toHaveLength(1);
  });

  it('of two different ones at once, one wins and the other is told', async () => {
    const outcomes = await Promise.allSettled([
      placeOrder(table, partner, stated('race'), now),
      placeOrder(table, partner, stated('race', { customerId: 'suedwind' }), now),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await stored('race')).toHaveLength(1);
  });

  it('keeps every text as it was sent', async () => {
    const odd = `🚚 Robert'); DROP TABLE o;-- <script>alert("1")</script> ünï \u202e`;
    const { orderId } = await placeOrder(
      table,
      partner,
      stated(odd, { shipTo: { city: odd }, lines: [aLine('1', odd, 1)] }),
      now,
    );
    expect(await readOrder(table, partner, orderId, zone)).toMatchObject({
      orderNumber: odd,
      shipTo: { city: odd },
    });
  });

  it('of another partner is not there, and staff see it', async () => {
    const { orderId } = await placeOrder(table, partner, stated('mine'), now);
    const notFound = { reason: { kind: 'notFound' } };
    await expect(readOrder(table, rival, orderId, zone)).rejects.toMatchObject(notFound);
    await expect(readOrder(table, partner, 'f'.repeat(32), zone)).rejects.toMatchObject(notFound);
    expect(await readOrder(table, opsDesk, orderId, zone)).toMatchObject({ orderId });
  });

  it('of the same number of another partner is another order', async () => {
    await placeOrder(table, partner, stated('same'), now);
    const other = await placeOrder(table, aCaller({ partnerId: 'rival' }), stated('same'), now);
    expect(other.orderId).not.toBe(orderIdOf(partner.partnerId, 'same'));
  });
});

describe('facts', () => {
  const fact = (factId: string, quantity: unknown = 1) => ({
    factId,
    orderNumber: 'PO-facts',
    kind: 'delivered',
    occurredAt: '2026-03-03',
    lines: [{ sku: 'not-ordered <b>', quantity }],
  });

  it('are answered one by one: the good are stored, each bad one is told its faults', async () => {
    const bad = { ...fact('f2', -1), surprise: true };
    const answers = await reportFacts(table, partner, [fact('f1'), bad, fact('f3')], now, zone);
    expect(answers.map(({ status }) => status)).toEqual([201, 400, 201]);
    expect(answers[1]).toMatchObject({
      type: 'urn:backhaul:problem:invalid-input',
      errors: [{ pointer: '/lines/0/quantity' }, { pointer: '/surprise' }],
    });
    expect((await stored('PO-facts')).map(({ sk }) => sk)).toEqual([
      'fact#demo-partner#f1',
      'fact#demo-partner#f3',
    ]);
  });

  it('twice get the first answer again; another fact of the same id is told what differs, also within one batch', async () => {
    const [first] = await reportFacts(table, partner, [fact('f4')], now, zone);
    const [again, other, third] = await reportFacts(
      table,
      partner,
      [fact('f4'), fact('f4', 2), fact('f4')],
      later,
      zone,
    );
    expect(again).toEqual(first);
    expect(third).toEqual(first);
    expect(other).toMatchObject({ status: 409, fields: ['/lines/0/quantity'] });
  });

  it('of nonsense beside good ones are answered one by one, whatever their id is', async () => {
    const answers = await reportFacts(
      table,
      partner,
      [fact('f6'), { factId: { toString: 1 } }, null, 'nonsense', { factId: 7 }],
      now,
      zone,
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 400, 400, 400, 400]);
  });

  it('that the table is too busy for are told so, and only those', async () => {
    const throttled = new ProvisionedThroughputExceededException({ $metadata: {}, message: 'busy' });
    const busy = faulty(table, ({ number }) => (number === 1 ? { instead: throttled } : undefined));
    const answers = await reportFacts(busy, partner, [fact('f7'), fact('f8'), fact('f9')], now, zone);
    expect(answers.map(({ status }) => status)).toEqual([201, 503, 201]);
    const again = await reportFacts(table, partner, [fact('f7'), fact('f8'), fact('f9')], later, zone);
    expect(again.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it('of one id in one batch: the first wins, always', async () => {
    const batch = Array.from({ length: 10 }, (_, index) => fact('f5', index));
    const answers = await reportFacts(table, partner, batch, now, zone);
    expect(answers.map(({ status }) => status)).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
  });
});
