import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/calendar.ts';
import { putRun } from '../../../lib/churn/churn-run-store.ts';
import { readHealth } from '../../../lib/churn/read-health.ts';
import { customerExample } from '../../../lib/contract/examples.ts';
import { customerBody } from '../../../lib/customers/customer-body-schema.ts';
import { saveCustomer } from '../../../lib/customers/save-customer.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { zone } from '../../support/builders.ts';
import { creditDesk, opsDesk } from '../../support/callers.ts';
import { aHealth, aReason, aRun, keepHealth, keepOrderDays } from '../../support/churn-rows.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const now = new Date('2026-03-02T09:00:00+01:00');
const today = '2026-03-02';
/** Every ten days, the last of them twenty days ago. */
const dates = [60, 50, 40, 30, 20].map((back) => addDays(today, -back));

let table: Table;
beforeEach(async () => {
  table = new MemoryDynamo().table;
  await saveCustomer(table, opsDesk, 'nordwind', customerBody.parse(customerExample), undefined, now);
});

const health = () => readHealth(table, opsDesk, 'nordwind', zone, now);

describe('the health of a customer', () => {
  it('is scored as of today by the model of the last run', async () => {
    await keepOrderDays(table, 'nordwind', dates);
    await putRun(table, aRun({ date: '2026-03-01' }));
    const { score, churnState, asOf, unscored } = await health();
    expect({ churnState, asOf, unscored }).toEqual({
      churnState: 'steady',
      asOf: today,
      unscored: undefined,
    });
    expect(score).toMatchObject({ model: 'cadence', silentDays: 20, horizonDays: 30 });
    expect(score?.usualGapDays).toBeCloseTo(10, 9);
    expect(score?.chanceOfSilence).toBeGreaterThan(0);
    expect(score?.chanceOfSilence).toBeLessThan(1);
    // At their beat nine orders would come; how many do depends on whether they are still there.
    expect(score?.expectedOrders).toBeGreaterThan(0);
    expect(score?.expectedOrders).toBeLessThan(9);
    expect(score?.valueAtRisk?.currency).toBe('EUR');
    expect(score?.valueAtRisk?.amount).toBeGreaterThan(0);
  });

  it('tells the chance as of 90, 60 and 30 days ago and now, each of the orders known then', async () => {
    await keepOrderDays(table, 'nordwind', dates);
    await putRun(table, aRun());
    const { trend, score } = await health();
    expect(trend.map(({ on }) => on)).toEqual([
      addDays(today, -90),
      addDays(today, -60),
      addDays(today, -30),
      today,
    ]);
    const [early, first, middle, last] = trend.map(({ chanceOfSilence }) => chanceOfSilence);
    expect(early).toBeNull();
    // A steady beat makes silence less likely than after a first order; being silent for twice the gap more.
    expect(middle).toBeLessThan(first ?? 0);
    expect(last).toBeGreaterThan(middle ?? 1);
    expect(last).toBe(score?.chanceOfSilence);
  });

  it('tells the reasons in words, with the orders that prove them and what to do', async () => {
    const reasons = [aReason({ common: 'carrier hansa-trucks' }), aReason({ driver: 'quantity', size: 0.2 })];
    await keepHealth(table, aHealth({ reasons }));
    const answer = await health();
    expect(answer).toMatchObject({ churnState: 'atRisk', since: '2026-02-20' });
    expect(answer.cause).toContain('8 of 10 orders late, most with carrier hansa-trucks');
    expect(
      answer.reasons.map(({ driver, words, orders }) => [driver, words, orders[0]?.orderNumber]),
    ).toEqual([
      ['time', answer.cause, 'PO-7'],
      ['quantity', expect.stringContaining('8 of 10 orders not in full'), 'PO-7'],
    ]);
    expect(answer.action).toContain('carrier');
    expect(answer.history).toEqual([
      { on: '2026-02-20', churnState: 'atRisk', chanceOfSilence: 0.75, model: 'cadence' },
    ]);
  });

  it('says so where no service cause was found, and nothing of causes while all is well', async () => {
    await keepHealth(table, aHealth());
    expect((await health()).cause).toMatch(/no service cause/i);
    expect((await health()).action).toMatch(/call the customer/i);
    await keepHealth(table, aHealth({ churnState: 'steady', version: 2 }));
    const { cause, action } = await health();
    expect({ cause, action }).toEqual({ cause: undefined, action: undefined });
  });

  it('tells in words which part of the business shrinks', async () => {
    const recent = { from: '2025-12-01', days: 92, orders: 3, value: 30_000 };
    const before = { from: '2024-12-02', days: 364, orders: 42, value: 420_000 };
    await keepHealth(
      table,
      aHealth({ churnState: 'steady', sendingLess: [{ part: 'family#tea', by: 'orders', recent, before }] }),
    );
    const { sendingLess, cause } = await health();
    // 3/92 against 42/364 a day: 28 % are left.
    expect(sendingLess.map(({ words }) => words.replaceAll('\u00a0', ' '))).toEqual([
      '72 % fewer orders a day, product family tea: 3 orders in 92 days, 42 in the 364 days before',
    ]);
    expect(cause).toMatch(/no service cause/i);
  });

  it('keeps chances that are next to nothing', async () => {
    const outlook = { chanceOfSilence: 1e-300, horizonDays: 30, silentDays: 1 };
    const history = [
      { on: '2026-02-20', churnState: 'steady', chanceOfSilence: 1e-300, model: 'bgNbd' } as const,
    ];
    await keepHealth(table, aHealth({ churnState: 'steady', outlook, history }));
    expect((await health()).history).toEqual(history);
  });
});

describe('without a score', () => {
  it('a customer who never ordered is steady', async () => {
    await putRun(table, aRun());
    expect(await health()).toMatchObject({ churnState: 'steady', score: null, unscored: 'neverOrdered' });
    expect((await health()).trend.map(({ chanceOfSilence }) => chanceOfSilence)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('so is anyone before the first run is done', async () => {
    await keepOrderDays(table, 'nordwind', dates);
    await putRun(table, aRun({ state: 'scoring' }));
    expect(await health()).toMatchObject({
      churnState: 'steady',
      score: null,
      unscored: 'noRunYet',
      trend: [],
    });
  });

  it('an order of a later date says nothing yet', async () => {
    await keepOrderDays(table, 'nordwind', [addDays(today, 1)]);
    await putRun(table, aRun());
    expect(await health()).toMatchObject({ score: null, unscored: 'neverOrdered' });
  });
});

it('of a customer whom nobody knows there is none', async () => {
  const asked = readHealth(table, creditDesk, 'nobody', zone, now);
  await expect(asked).rejects.toMatchObject({ reason: { kind: 'notFound', what: 'customer' } });
});
