import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureCustomers } from '../../../lib/customers/ensure-customers.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import { putFact } from '../../../lib/facts/fact-store.ts';
import type { Order } from '../../../lib/orders/order.ts';
import { putOrder } from '../../../lib/orders/order-store.ts';
import { put, remove, type Table } from '../../../lib/platform/dynamo.ts';
import type { OrderHistory } from '../../../lib/scorecards/course.ts';
import { readScorecard } from '../../../lib/scorecards/read-scorecard.ts';
import { rescoreOrders } from '../../../lib/scorecards/rescore-orders.ts';
import type { RuleSetBody } from '../../../lib/scorecards/rule-set-schema.ts';
import type { RulesOwner } from '../../../lib/scorecards/rule-set-store.ts';
import { saveRuleSet } from '../../../lib/scorecards/save-rule-set.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { histories, STRANGER } from '../../support/arbitraries.ts';
import { anOrder, delivered, zone } from '../../support/builders.ts';
import { opsDesk, registered } from '../../support/callers.ts';
import { aCustomer, administrator, mentioned } from '../../support/customers.ts';
import { faulty, killedAt } from '../../support/faulty-table.ts';
import { countOf, kpisIn } from '../../support/kpi-rows.ts';
import { rulesBody } from '../../support/rule-builders.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

let table: Table;
let time: Date;
beforeEach(async () => {
  table = await openTestTable();
  time = new Date('2026-04-20T08:00:00Z');
});

const minutesPass = (minutes: number) => {
  time = new Date(+time + minutes * 60_000);
};
const scoring = (on: Table = table, now = () => time) => ({ table: on, now, zone, pause: async () => {} });
const save = (body: RuleSetBody, owner: RulesOwner = {}) =>
  saveRuleSet(table, administrator, owner, body, '*', time);
const saveFirst = (body: RuleSetBody, owner: RulesOwner = {}) =>
  saveRuleSet(table, administrator, owner, body, undefined, time);
const rescore = (on = table) => rescoreOrders(scoring(on), new Date(+time + 3_600_000));
const openOnes = async () =>
  (await rowsOf(table)).filter(({ listedIn }) => listedIn === 'openRescorings').length;

async function scored(all: readonly OrderHistory[], on = table): Promise<void> {
  await Promise.all(all.map(({ order }) => putOrder(on, order)));
  await Promise.all(all.flatMap(({ facts }) => facts.map((fact) => putFact(on, fact))));
  const failed = await scoreOrders(
    scoring(on),
    all.map(({ order }) => order.orderId),
  );
  expect([...failed]).toEqual([]);
}

/** It was promised for the afternoon and came in the morning: on time only where early is. */
function cameEarly(given: Partial<Order>): OrderHistory {
  const order = anOrder({ recordedAt: '2026-03-05T00:00:00.000Z', ...given });
  const lines = [['A', 10] as const, ['B', 5] as const];
  return { order, facts: [delivered('2026-03-03T07:00:00+01:00', lines, { orderId: order.orderId })] };
}

const onTime = (group: string) => countOf(table, group, 'contract:ordersOnTime');
const strict = rulesBody();
const lenient = rulesBody({ early: 'accept' });

const anyRules = fc
  .record({
    early: fc.constantFrom('accept', 'fail'),
    graceMinutes: fc.constantFrom(0, 30, 2880),
    overDelivery: fc.constantFrom('accept', 'fail'),
    promise: fc.constantFrom('requested', 'confirmed'),
    openOrders: fc.constantFrom('countWhenDue', 'exclude'),
    priceTolerance: fc.constantFrom(0, 500),
    informationHours: fc.constantFrom(1, 24, 96),
  } as const)
  .map((given) => rulesBody({ ...given, level: 'line' }));

describe('a change of rules', () => {
  it('counts as if it had always been so, and its reversal restores every figure bit for bit', async () => {
    await fc.assert(
      fc.asyncProperty(histories(5), anyRules, async (all, other) => {
        table = await openTestTable();
        await registered(table, { partnerId: STRANGER, customers: [] });
        await saveFirst(strict);
        await scored(all);
        const first = await kpisIn(table);

        await save(other);
        minutesPass(5);
        await rescore();
        const second = await kpisIn(table);
        const fresh = await openTestTable();
        await registered(fresh, { partnerId: STRANGER, customers: [] });
        await saveRuleSet(fresh, administrator, {}, strict, undefined, time);
        await saveRuleSet(fresh, administrator, {}, other, '"1"', time);
        await scored(all, fresh);
        expect(second).toEqual(await kpisIn(fresh));

        await save(strict);
        minutesPass(5);
        await rescore();
        const named = (version: string) => (name: string) => name.replace('company@1', version);
        const asThird = Object.entries(first).map(([name, count]) => [named('company@3')(name), count]);
        expect(await kpisIn(table)).toEqual(Object.fromEntries(asThird));
      }),
      { numRuns: 6 },
    );
  });

  it('leaves alone what was placed outside its validity', async () => {
    await saveFirst(strict);
    const placed = (orderNumber: string, placedAt: string) => cameEarly({ orderNumber, placedAt });
    await scored([
      placed('before', '2026-02-27T23:59:00+01:00'),
      placed('first', '2026-02-28T00:00:00+01:00'),
      placed('last', '2026-03-01T23:59:00+01:00'),
      placed('after', '2026-03-02T00:00:00+01:00'),
    ]);
    minutesPass(5);
    await rescore();
    await save(rulesBody({ early: 'accept', validFrom: '2026-02-28', validTo: '2026-03-01' }));
    minutesPass(5);
    expect(await rescore()).toEqual({ orders: 2, finished: 1 });
    expect(await onTime('company')).toBe(2);
    expect(await countOf(table, 'company', 'ruleSet:company@1')).toBe(2);
    expect(await countOf(table, 'company', 'ruleSet:company@2')).toBe(2);
  });

  it('of a customer’s own wins over the company’s, for that customer only', async () => {
    await saveFirst(strict);
    await scored([cameEarly({ orderNumber: '1' }), cameEarly({ orderNumber: '2', customerId: 'suedwind' })]);
    await saveFirst(lenient, { customerId: 'nordwind' });
    minutesPass(5);
    await rescore();
    expect([await onTime('customer#nordwind'), await onTime('customer#suedwind')]).toEqual([1, 0]);

    await save(rulesBody({ graceMinutes: 1 }));
    minutesPass(5);
    await rescore();
    expect(await countOf(table, 'customer#nordwind', 'ruleSet:customer@1')).toBe(1);
    expect(await countOf(table, 'customer#suedwind', 'ruleSet:company@2')).toBe(1);
  });

  it('does not change what the version before says of an order', async () => {
    const story = cameEarly({});
    const { orderId } = story.order;
    const read = (rules?: string) => readScorecard(table, opsDesk, orderId, rules, zone, time);
    await saveFirst(strict);
    await scored([story]);
    const said = await read('company@1');
    expect(said).toMatchObject({ onTime: 'fail', ruleSet: { version: 1 } });
    await save(lenient);
    minutesPass(5);
    await rescore();
    expect(await read()).toMatchObject({ onTime: 'pass', ruleSet: { version: 2 } });
    expect(await read('company@1')).toEqual(said);
    expect(await read('company@0')).toMatchObject({ onTime: 'fail', ruleSet: { version: 0 } });
    await expect(read('company@3')).rejects.toMatchObject({ reason: { kind: 'notFound' } });
    await expect(read('customer@1')).rejects.toMatchObject({ reason: { kind: 'notFound' } });
  });
});

describe('a re-scoring', () => {
  const tenOrders = Array.from({ length: 10 }, (_, index) =>
    cameEarly({ orderNumber: String(index), customerId: `customer-${(index % 5) >> 1}` }),
  );

  it('waits until no consumer judges by the old settings any more', async () => {
    await saveFirst(strict);
    await scored([cameEarly({ orderNumber: '1' })]);
    await save(lenient);
    // This consumer read the rules a moment ago.
    await scored([cameEarly({ orderNumber: '2' })]);
    minutesPass(4.9);
    expect(await rescore()).toEqual({ orders: 0, finished: 0 });
    expect(await onTime('company')).toBe(0);
    minutesPass(0.1);
    await rescore();
    expect(await onTime('company')).toBe(2);
    expect(await openOnes()).toBe(0);
  });

  it('ends when its time is up, and the next run goes on where it was', async () => {
    await scored(tenOrders);
    await saveFirst(lenient);
    minutesPass(5);
    const runs: number[] = [];
    while ((await openOnes()) > 0) {
      // No page is begun but the first.
      let asked = 0;
      const until = new Date(+time + 1);
      const hurried = scoring(table, () => (asked++ < 3 ? time : until));
      runs.push((await rescoreOrders(hurried, until)).orders);
      expect(runs.length).toBeLessThan(20);
    }
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.reduce((sum, orders) => sum + orders, 0)).toBe(10);
    expect(await onTime('company')).toBe(10);
  });

  it('that is killed at any of its calls is finished by the next run, and counts nothing twice', async () => {
    await saveFirst(strict);
    await scored(tenOrders.slice(0, 3));
    minutesPass(5);
    await rescore();
    const figures = { strict: await kpisIn(table), lenient: {} as Record<string, number> };
    const withoutRules = (counts: Record<string, number>) =>
      Object.fromEntries(Object.entries(counts).filter(([name]) => !name.includes('ruleSet:')));
    await save(lenient);
    minutesPass(5);
    const counting = faulty(table, () => undefined);
    await rescore(counting);
    figures.lenient = await kpisIn(table);
    let now: 'strict' | 'lenient' = 'lenient';
    for (let call = 0; call < counting.calls(); call++) {
      for (const when of ['before', 'after'] as const) {
        now = now === 'strict' ? 'lenient' : 'strict';
        await save(now === 'strict' ? strict : lenient);
        minutesPass(5);
        await rescore(faulty(table, killedAt(call, when))).catch(() => 'killed');
        await rescore();
        expect(withoutRules(await kpisIn(table))).toEqual(withoutRules(figures[now]));
        expect(await openOnes()).toBe(0);
      }
    }
  });

  it('is gone on with by one of two runs', async () => {
    await scored(tenOrders);
    await saveFirst(lenient);
    minutesPass(5);
    await Promise.all([rescore(), rescore()]);
    await rescore();
    expect(await onTime('company')).toBe(10);
    expect(await openOnes()).toBe(0);
  });

  it('does all orders but one that cannot be read, tells of it, and is closed when that one can', async () => {
    await scored(tenOrders);
    const [poisoned] = tenOrders;
    const rubbish = { pk: `order#${poisoned?.order.orderId}`, sk: 'fact#demo-partner#rubbish' };
    await put(table, { ...rubbish, kind: 'nonsense' });
    await saveFirst(lenient);
    minutesPass(5);
    await expect(rescore()).rejects.toThrow('cannot be scored');
    expect([await onTime('company'), await openOnes()]).toEqual([9, 1]);
    await remove(table, rubbish);
    expect(await rescore()).toMatchObject({ finished: 1 });
    expect([await onTime('company'), await openOnes()]).toEqual([10, 0]);
  });
});

describe('a change of tier', () => {
  const placedAt = (minutes: number) => new Date(+time + minutes * 60_000).toISOString();
  const window = '2026-04-21';
  const order = (orderNumber: string, placed: string) =>
    anOrder({
      orderNumber,
      placedAt: placed,
      recordedAt: placed,
      requestedWindow: window,
      promisedWindow: window,
    });
  const done = (of: Order): OrderHistory => ({
    order: of,
    facts: [
      delivered(
        of.recordedAt,
        [
          ['A', 10],
          ['B', 5],
        ],
        { orderId: of.orderId },
      ),
    ],
  });

  it('moves what was placed after it and scored by the old tier, and nothing else', async () => {
    await ensureCustomers(table, mentioned(['nordwind']));
    await scored([done(order('before', placedAt(-60)))]);
    await saveCustomer(table, opsDesk, 'nordwind', aCustomer({ tier: 'key' }), undefined, time);
    minutesPass(0.5);
    // By a consumer that still knows the old tier.
    await scored([done(order('after', placedAt(0)))]);
    expect(await countOf(table, 'tier#regular', 'orders')).toBe(2);
    minutesPass(4.5);
    await rescore();
    expect(await countOf(table, 'tier#regular', 'orders')).toBe(1);
    expect(await countOf(table, 'tier#key', 'orders')).toBe(1);
    expect(await openOnes()).toBe(0);
  });

  it('is none where the tier stays', async () => {
    await saveCustomer(table, opsDesk, 'nordwind', aCustomer(), undefined, time);
    await saveCustomer(table, opsDesk, 'nordwind', aCustomer({ paymentDays: 30 }), '"1"', time);
    expect(await openOnes()).toBe(0);
  });
});
