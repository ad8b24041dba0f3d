import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { putFact } from '../../../lib/facts/fact-store.ts';
import { putOrder } from '../../../lib/orders/order-store.ts';
import { put, type Table } from '../../../lib/platform/dynamo.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import type { RulesOwner } from '../../../lib/scorecards/rule-set-store.ts';
import { putVersion } from '../../../lib/scorecards/rule-set-writes-store.ts';
import type { Versions } from '../../../lib/scorecards/rule-sets.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { arrivals, histories, ruleSets, STRANGER } from '../../support/arbitraries.ts';
import { anOrder, delivered, voided, zone } from '../../support/builders.ts';
import { registered } from '../../support/callers.ts';
import { beforeWriting, type Fault, faulty, killedAt, pageByPage } from '../../support/faulty-table.ts';
import { recount } from '../../support/oracle.ts';
import { countersIn, openTestTable, readBack, rowsOf } from '../../support/test-table.ts';

let table: Table;
beforeEach(async () => {
  table = await tableWithStranger();
});

async function tableWithStranger(): Promise<Table> {
  const fresh = await openTestTable();
  await registered(fresh, { partnerId: STRANGER, customers: [] });
  return fresh;
}

const scoring = (on: Table = table) => ({
  table: on,
  now: () => new Date(),
  zone,
  pause: async () => {},
});

/** Stores everything at once and gives the orders that the stream would name. */
async function store(all: readonly OrderHistory[]): Promise<string[]> {
  await Promise.all(all.map(({ order }) => putOrder(table, order)));
  await Promise.all(all.flatMap(({ facts }) => facts.map((fact) => putFact(table, fact))));
  return all.map(({ order }) => order.orderId);
}

async function write(owner: RulesOwner, versions: Versions): Promise<void> {
  for (const [index, version] of versions.entries())
    expect(await putVersion(table, owner, versions.slice(0, index), version, [])).toBe(true);
}

/** As the queue does: what failed is delivered again, five times at most. */
async function deliverUntilDone(on: Table, orderIds: readonly string[]): Promise<void> {
  let failed: readonly string[] = orderIds;
  for (let delivery = 0; delivery < 5 && failed.length > 0; delivery++) {
    failed = [...(await scoreOrders(scoring(on), failed))];
  }
  expect(failed).toEqual([]);
}

/** Ten orders of two customers, each with a drop or none; their windows are over. */
const tenOrders: OrderHistory[] = Array.from({ length: 10 }, (_, index) => {
  const order = anOrder({
    orderNumber: `PO-${index}`,
    customerId: index % 2 === 0 ? 'nordwind' : 'suedwind',
    recordedAt: '2026-03-05T00:00:00.000Z',
  });
  const facts = [
    delivered('2026-03-03T10:00:00+01:00', [['A', index + 1]], { orderId: order.orderId, factId: 'drop' }),
  ];
  return { order, facts };
});

describe('counters', () => {
  it('are the recomputation from scratch, in any order of arrival, with duplicates, in any batches, by any rules', async () => {
    const stories = histories(3).chain((all) => {
      const messages = all.flatMap(({ order, facts }) => [
        { order, fact: undefined },
        ...facts.map((fact) => ({ order, fact })),
      ]);
      return fc.record({
        all: fc.constant(all),
        arrived: arrivals(messages),
        batches: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 20 }),
        company: ruleSets('company'),
        own: ruleSets('customer'),
      });
    });
    await fc.assert(
      fc.asyncProperty(stories, async ({ all, arrived, batches, company, own }) => {
        table = await tableWithStranger();
        await write({}, company);
        await write({ customerId: 'nordwind' }, own);
        for (let start = 0, turn = 0; start < arrived.length; turn++) {
          const batch = arrived.slice(start, start + (batches[turn % batches.length] ?? 1));
          start += batch.length;
          for (const { order, fact } of batch) await (fact ? putFact(table, fact) : putOrder(table, order));
          const failed = await scoreOrders(
            scoring(),
            batch.map(({ order }) => order.orderId),
          );
          expect([...failed]).toEqual([]);
        }
        const judgingOf = (customerId: string) => ({
          own: customerId === 'nordwind' ? own : [],
          company,
          tiers: [],
        });
        const expected = recount(all, judgingOf);
        expect(await countersIn(table)).toEqual(expected);
        expect(await readBack(table, expected)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('count once when several consumers score the same orders at the same time', async () => {
    const orderIds = await store(tenOrders);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => scoreOrders(scoring(), orderIds)));
    for (const failed of outcomes) await scoreOrders(scoring(), [...failed]);
    expect(await countersIn(table)).toEqual(recount(tenOrders));
  });

  it('miss no fact that comes and is scored by another while an order is read', async () => {
    const order = anOrder({ recordedAt: '2026-03-05T00:00:00.000Z' });
    const [early, late] = ['2026-03-03T10:00:00+01:00', '2026-03-03T11:00:00+01:00'].map((at, index) =>
      delivered(at, [['A', 5]], { factId: index === 0 ? 'z' : 'a' }),
    );
    if (!early || !late) throw new Error('there are two');
    const whole = [{ order, facts: [early, late] }];
    for (let page = 0; page < 5; page++) {
      table = await openTestTable();
      await store([{ order, facts: [early] }]);
      await scoreOrders(scoring(), [order.orderId]);
      // A third fact makes the slow consumer write; the second one comes while it reads.
      await putFact(table, delivered('2026-03-03T12:00:00+01:00', [['B', 5]], { factId: 'm' }));
      const slow = pageByPage(table, async (read) => {
        if (read !== page) return;
        await putFact(table, late);
        await scoreOrders(scoring(), [order.orderId]);
      });
      await scoreOrders(scoring(slow), [order.orderId]);
      const third = delivered('2026-03-03T12:00:00+01:00', [['B', 5]], { factId: 'm' });
      expect(await countersIn(table)).toEqual(
        recount(whole.map(({ facts }) => ({ order, facts: [...facts, third] }))),
      );
    }
  });

  it('are right when a verdict goes there and back while a slow consumer holds an old reading', async () => {
    const order = anOrder({ recordedAt: '2026-03-05T00:00:00.000Z' });
    const drop = delivered('2026-03-03T10:00:00+01:00', [['A', 10]], { factId: 'drop' });
    await store([{ order, facts: [] }]);
    await scoreOrders(scoring(), [order.orderId]);
    await putFact(table, drop);
    // Between the slow consumer's reading and its writing the drop is taken back, and another consumer scores that.
    const slow = beforeWriting(table, async () => {
      await putFact(table, voided('drop', { factId: 'void' }));
      await scoreOrders(scoring(), [order.orderId]);
    });
    await scoreOrders(scoring(slow), [order.orderId]);
    expect(await countersIn(table)).toEqual(
      recount([{ order, facts: [drop, voided('drop', { factId: 'void' })] }]),
    );
  });

  it('are not written again when nothing changed', async () => {
    const orderIds = await store(tenOrders);
    await scoreOrders(scoring(), orderIds);
    const before = await rowsOf(table);
    const readOnly: Fault = ({ command }) =>
      ['QueryCommand', 'BatchGetItemCommand'].includes(command)
        ? undefined
        : { instead: new Error(`unexpected ${command}`) };
    expect([...(await scoreOrders(scoring(faulty(table, readOnly)), orderIds))]).toEqual([]);
    expect(await rowsOf(table)).toEqual(before);
  });
});

describe('a consumer that is killed', () => {
  it('at any of its calls, before or after it took effect, loses nothing and counts nothing twice', async () => {
    const counting = faulty(table, () => undefined);
    await scoreOrders(scoring(counting), await store(tenOrders));
    expect(counting.calls()).toBeGreaterThan(tenOrders.length);
    for (let call = 0; call < counting.calls(); call++) {
      for (const when of ['before', 'after'] as const) {
        table = await tableWithStranger();
        const orderIds = await store(tenOrders);
        await scoreOrders(scoring(faulty(table, killedAt(call, when))), orderIds);
        // The queue delivers the batch again: it was never acknowledged.
        expect([...(await scoreOrders(scoring(), orderIds))]).toEqual([]);
        expect(await countersIn(table)).toEqual(recount(tenOrders));
      }
    }
  });
});

describe('a table that is busy', () => {
  const meta = { $metadata: {} };
  const conflict = new TransactionCanceledException({
    ...meta,
    message: 'conflict',
    CancellationReasons: [{ Code: 'TransactionConflict' }],
  });
  const throttled = new ProvisionedThroughputExceededException({ ...meta, message: 'throttled' });
  const everySecond = (command: string, error: Error): Fault => {
    let seen = 0;
    return (call) => (call.command === command && seen++ % 2 === 0 ? { instead: error } : undefined);
  };

  it('cancels transactions by conflict: they are tried again, each order by itself', async () => {
    const busy = faulty(table, everySecond('TransactWriteItemsCommand', conflict));
    await deliverUntilDone(busy, await store(tenOrders));
    expect(await countersIn(table)).toEqual(recount(tenOrders));
  });

  it('throttles writes: they are tried again', async () => {
    const busy = faulty(table, everySecond('TransactWriteItemsCommand', throttled));
    await deliverUntilDone(busy, await store(tenOrders));
    expect(await countersIn(table)).toEqual(recount(tenOrders));
  });

  it('throttles reads: those orders fail, and only those, for the queue to bring them again', async () => {
    const orderIds = await store(tenOrders);
    const busy = faulty(table, ({ number }) => (number === 3 ? { instead: throttled } : undefined));
    const failed = await scoreOrders(scoring(busy), orderIds);
    expect([...failed]).toEqual([orderIds[3]]);
    await scoreOrders(scoring(), [...failed]);
    expect(await countersIn(table)).toEqual(recount(tenOrders));
  });

  it('for good: all orders fail, and nothing is half written', async () => {
    const dead = faulty(table, ({ command }) =>
      command === 'QueryCommand' ? undefined : { instead: conflict },
    );
    const orderIds = await store(tenOrders);
    expect((await scoreOrders(scoring(dead), orderIds)).size).toBe(10);
    expect(await countersIn(table)).toEqual({});
  });
});

describe('a poisoned order', () => {
  it('fails alone', async () => {
    const orderIds = await store(tenOrders);
    const [poisoned = ''] = orderIds;
    await put(table, { pk: `order#${poisoned}`, sk: 'fact#demo-partner#rubbish', kind: 'nonsense' });
    expect([...(await scoreOrders(scoring(), orderIds))]).toEqual([poisoned]);
    expect(await countersIn(table)).toEqual(recount(tenOrders.slice(1)));
  });
});

describe('settings that cannot be read', () => {
  it('hold up the orders of that customer alone', async () => {
    const poisoned = 'poisoned';
    const theirs = { order: anOrder({ orderNumber: 'theirs', customerId: poisoned }), facts: [] };
    const orderIds = await store([...tenOrders, theirs]);
    await put(table, { pk: `customer#${poisoned}`, sk: 'rules', versions: 'nonsense' });
    expect([...(await scoreOrders(scoring(), orderIds))]).toEqual([theirs.order.orderId]);
    expect(await countersIn(table)).toEqual(recount(tenOrders));
  });
});

describe('facts before their order', () => {
  it('wait, and count when it comes', async () => {
    const [story] = tenOrders;
    if (!story) throw new Error('there are ten');
    for (const fact of story.facts) await putFact(table, fact);
    expect([...(await scoreOrders(scoring(), [story.order.orderId]))]).toEqual([]);
    expect(await countersIn(table)).toEqual({});
    await putOrder(table, story.order);
    await scoreOrders(scoring(), [story.order.orderId]);
    expect(await countersIn(table)).toEqual(recount([story]));
  });
});
