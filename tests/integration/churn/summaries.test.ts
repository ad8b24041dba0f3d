import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { rebuildSummary } from '../../../lib/churn/refresh-summaries.ts';
import { getSummaries } from '../../../lib/churn/summary-store.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { putFact } from '../../../lib/facts/fact-store.ts';
import type { Order, OrderLine } from '../../../lib/orders/order.ts';
import { orderIdOf } from '../../../lib/orders/order-id.ts';
import { putOrder } from '../../../lib/orders/order-store.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { arrivals, histories, STRANGER } from '../../support/arbitraries.ts';
import { amended, anOrder, aPricedLine, delivered, partnerId, plain, zone } from '../../support/builders.ts';
import { registered } from '../../support/callers.ts';
import { beforeRefreshing, faulty, killedAt } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { orderDays, summed } from '../../support/oracle/summaries.ts';

const customers = ['nordwind', 'suedwind', 'ostwind'];

async function freshTable(): Promise<MemoryDynamo> {
  const memory = new MemoryDynamo();
  await registered(memory.table, { partnerId: STRANGER, customers: [] });
  return memory;
}

const scoring = (table: Table) => ({ table, now: () => new Date(), zone, pause: async () => {} });

async function store(table: Table, all: readonly OrderHistory[]): Promise<string[]> {
  for (const { order, facts } of all) {
    await putOrder(table, order);
    for (const fact of facts) await putFact(table, fact);
  }
  return all.map(({ order }) => order.orderId);
}

/** Order days as they are stored, by customer and date; counts that came to nothing are left out. */
function storedDays({ rows }: MemoryDynamo): Record<string, unknown> {
  const days = rows.all().flatMap((item) => {
    const { pk, sk, ...counts } = unmarshall({ ...item });
    const [, customerId] = /^customer#(.+)$/.exec(pk) ?? [];
    const [, date] = /^orderDay#(.+)$/.exec(sk) ?? [];
    const some = Object.entries(counts).filter(([, count]) => count !== 0);
    return customerId && date && some.length > 0 ? [[`${customerId} ${date}`, Object.fromEntries(some)]] : [];
  });
  return Object.fromEntries(days);
}

/** The summaries once what is stamped as behind was made anew, as a run does. */
async function summariesIn(table: Table): Promise<Record<string, unknown>> {
  for (const behind of (await getSummaries(table, customers)).values())
    if (behind.made !== behind.changes) await rebuildSummary(table, behind);
  const known = await getSummaries(table, customers);
  return Object.fromEntries(
    [...known].flatMap(([customerId, { summary, made, changes }]) => {
      expect(made).toBe(changes);
      return summary ? [[customerId, rounded(summary)]] : [];
    }),
  );
}

/** To twelve digits: the oracle adds in an order of its own. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each) => (typeof each === 'number' ? Number(each.toPrecision(12)) : each)),
  );
}

function expected(all: readonly OrderHistory[]) {
  const days = [...orderDays(all)].filter(([, of]) => of.length > 0);
  return {
    days: Object.fromEntries(
      days.flatMap(([customerId, of]) => of.map(({ date, counts }) => [`${customerId} ${date}`, counts])),
    ),
    summaries: Object.fromEntries(
      days.map(([customerId, of]) => [customerId, rounded(summed(customerId, 'regular', of))]),
    ),
  };
}

async function expectKept(memory: MemoryDynamo, all: readonly OrderHistory[]): Promise<void> {
  const { days, summaries } = expected(all);
  expect(storedDays(memory)).toEqual(days);
  expect(await summariesIn(memory.table)).toEqual(summaries);
}

const families = new Map([
  ['A', 'tea'],
  ['B', 'coffee'],
]);
const withFamily = (line: OrderLine): OrderLine => ({ ...line, productFamily: families.get(line.sku) });

/** Placed some days before, so that orders fall on several dates and into several fortnights. */
function spread({ order, facts }: OrderHistory, daysBefore: number): OrderHistory {
  const date = addDays('2026-03-25', -daysBefore);
  const placedAt = order.placedAt.length === 10 ? date : `${date}T10:00:00+01:00`;
  return {
    order: { ...order, placedAt, lines: order.lines.map(withFamily) },
    facts: facts.map((fact) =>
      fact.kind === 'amended' && fact.lines ? { ...fact, lines: fact.lines.map(withFamily) } : fact,
    ),
  };
}

const spreadHistories = (count: number) =>
  fc
    .tuple(histories(count), fc.array(fc.nat({ max: 40 }), { minLength: count, maxLength: count }))
    .map(([all, before]) => all.map((history, index) => spread(history, before[index] ?? 0)));

describe('order days and summaries', () => {
  it('are those counted from scratch, in any order of arrival, with duplicates, in any batches', async () => {
    const stories = spreadHistories(5).chain((all) => {
      const messages = all.flatMap(({ order, facts }) => [
        { order, fact: undefined },
        ...facts.map((fact) => ({ order, fact })),
      ]);
      return fc.record({
        all: fc.constant(all),
        arrived: arrivals<{ order: Order; fact: Fact | undefined }>(messages),
        batches: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 20 }),
      });
    });
    await fc.assert(
      fc.asyncProperty(stories, async ({ all, arrived, batches }) => {
        const memory = await freshTable();
        const { table } = memory;
        for (let start = 0, turn = 0; start < arrived.length; turn++) {
          const batch = arrived.slice(start, start + (batches[turn % batches.length] ?? 1));
          start += batch.length;
          for (const { order, fact } of batch) await (fact ? putFact(table, fact) : putOrder(table, order));
          const orderIds = batch.map(({ order }) => order.orderId);
          expect([...(await scoreOrders(scoring(table), orderIds))]).toEqual([]);
        }
        // Nothing went wrong on the way: none is left behind for a run to make anew.
        for (const { made, changes } of (await getSummaries(table, customers)).values())
          expect(made).toBe(changes);
        await expectKept(memory, all);
      }),
      { numRuns: 60 },
    );
  });
});

const numbered = (index: number) => `PO-${index}`;

/** Eight orders of two customers on four days; one is amended, one called off, one called off and taken up again. */
const eight: OrderHistory[] = Array.from({ length: 8 }, (_, index) => {
  const orderId = orderIdOf(partnerId, numbered(index));
  const order = anOrder({
    orderNumber: numbered(index),
    customerId: index % 2 === 0 ? 'nordwind' : 'suedwind',
    placedAt: `${addDays('2026-02-20', Math.floor(index / 2) * 9)}T10:00:00+01:00`,
    lines: [{ ...aPricedLine('1', 'A', index + 1), productFamily: 'tea' }],
    shipTo: { placeId: 'hh-1' },
  });
  const at = (hour: number) => `2026-03-02T${hour}:00:00+01:00`;
  const cancelled = plain('cancelled', at(11), { orderId, factId: 'off' });
  const facts: Fact[][] = [
    [],
    [],
    [amended(at(11), { orderId, factId: 'more', lines: [aPricedLine('1', 'B', 7)] })],
    [cancelled],
    [cancelled, plain('reopened', at(12), { orderId, factId: 'on' })],
    [delivered('2026-03-03T10:00:00+01:00', [['A', 6]], { orderId, factId: 'drop' })],
  ];
  return { order, facts: facts[index] ?? [] };
});

describe('order days and summaries of a consumer', () => {
  it('that is killed at any of its calls are the same once the orders come again', async () => {
    const counting = faulty((await freshTable()).table, () => undefined);
    await scoreOrders(scoring(counting), await store(counting, eight));
    const before = (await freshTable()).table;
    const storing = faulty(before, () => undefined);
    await store(storing, eight);
    const calls = counting.calls() - storing.calls();
    expect(calls).toBeGreaterThan(eight.length);
    for (let call = 0; call < calls; call++)
      for (const when of ['before', 'after'] as const) {
        const memory = await freshTable();
        const orderIds = await store(memory.table, eight);
        await scoreOrders(scoring(faulty(memory.table, killedAt(call, when))), orderIds);
        expect([...(await scoreOrders(scoring(memory.table), orderIds))]).toEqual([]);
        await expectKept(memory, eight);
      }
  });

  it('are counted once when five consumers score the same orders at the same time', async () => {
    const memory = await freshTable();
    const orderIds = await store(memory.table, eight);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => scoreOrders(scoring(memory.table), orderIds)),
    );
    for (const failed of outcomes) await scoreOrders(scoring(memory.table), [...failed]);
    await expectKept(memory, eight);
  });

  it('hold the orders of several consumers that order for one customer at the same time', async () => {
    const memory = await freshTable();
    const orderIds = await store(memory.table, eight);
    await Promise.all(orderIds.map((orderId) => scoreOrders(scoring(memory.table), [orderId])));
    await expectKept(memory, eight);
  });
});

describe('a consumer that falls asleep after it wrote', () => {
  it('adds nothing to a summary that has its order already, or had it', async () => {
    const memory = await freshTable();
    const { table } = memory;
    const [first, , , , last] = eight;
    if (!first || !last) throw new Error('there are eight');
    const { orderId } = first.order;
    const called: OrderHistory = {
      order: first.order,
      facts: [plain('cancelled', '2026-02-21T11:00:00+01:00', { orderId, factId: 'off' })],
    };
    await store(table, [{ order: first.order, facts: [] }]);
    const asleep = beforeRefreshing(table, async () => {
      // Its order is called off, and summed up; another comes, whose consumer dies before it sums up.
      await store(table, [called]);
      await scoreOrders(scoring(table), [orderId]);
      await store(table, [last]);
      const dying = beforeRefreshing(table, async () => {
        throw new Error('killed');
      });
      await scoreOrders(scoring(dying), [last.order.orderId]);
    });
    await scoreOrders(scoring(asleep), [orderId]);
    await expectKept(memory, [called, last]);
  });
});
