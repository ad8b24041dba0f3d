import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, type BusinessDate, startOfDate } from '../../../lib/calendar/calendar.ts';
import { getRun, latestRun } from '../../../lib/churn/churn-run-store.ts';
import { findLeavers, rehearse, type SearchSettings } from '../../../lib/churn/find-leavers.ts';
import { gradeAlerts } from '../../../lib/churn/grade-alerts.ts';
import { getHealth, healthsAtRiskAfter } from '../../../lib/churn/health-store.ts';
import { outcomeRow } from '../../../lib/churn/outcome-store.ts';
import { getSummaries } from '../../../lib/churn/summary-store.ts';
import { put, remove, type Table } from '../../../lib/platform/dynamo.ts';
import { summariesPrefix } from '../../../lib/platform/table.ts';
import { alertOf, leavingKey, openChurnAlerts } from '../../support/alert-rows.ts';
import { zone } from '../../support/builders.ts';
import { callOffAll } from '../../support/churn-rows.ts';
import { type Fault, faulty } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { dates, ordersOn } from '../../support/ordering-customers.ts';

/** The last business date that is over. */
const today = '2026-03-31';

let memory: MemoryDynamo;
let table: Table;
beforeEach(() => {
  memory = new MemoryDynamo();
  table = memory.table;
});

function searching(date: BusinessDate, given: Partial<SearchSettings> = {}): SearchSettings {
  const now = () => new Date(+startOfDate(addDays(date, 1), zone) + 2 * 3_600_000);
  return { hours: { zone, holidays: [] }, holdOutShare: 0, now, until: new Date(8.64e15), ...given };
}

const search = (date: BusinessDate, on: Table = table, given: Partial<SearchSettings> = {}) =>
  findLeavers(on, searching(date, given));

/** Orders weekly, and stopped two months ago; the others order on. */
async function aMarket(): Promise<void> {
  await ordersOn(table, 'nordwind', dates(7, 30, addDays(today, -60)));
  await ordersOn(table, 'suedwind', dates(7, 30, addDays(today, -3)));
  await ordersOn(table, 'teekontor', dates(20, 12, addDays(today, -9)));
}

/** A run's row is JSON, whose members have no order. */
const rows = () =>
  memory.rows
    .all()
    .map((row) => unmarshall(row))
    .map((row) => (typeof row['run'] === 'string' ? { ...row, run: JSON.parse(row['run']) } : row));
/** How often each kind of command was sent. */
function counting(): { readonly table: Table; readonly sent: Map<string, number> } {
  const sent = new Map<string, number>();
  const count: Fault = ({ command }) => {
    sent.set(command, (sent.get(command) ?? 0) + 1);
    return undefined;
  };
  return { table: faulty(table, count), sent };
}

describe('the nightly search', () => {
  beforeEach(aMarket);

  it('finds who is lost, with what is at stake, and leaves the others in peace', async () => {
    const [run] = await search(today);
    expect(run).toMatchObject({
      date: today,
      state: 'done',
      choice: 'tooFewCustomers',
      customers: { steady: 2, watch: 0, atRisk: 0, lost: 1 },
      changed: 1,
    });
    expect(await openChurnAlerts(table)).toMatchObject([
      {
        customerId: 'nordwind',
        cause: 'leaving',
        churnState: 'lost',
        severity: 'serious',
        firstSeen: today,
        lastOrderOn: addDays(today, -60),
        outlook: { horizonDays: 30, silentDays: 60 },
        usualGapDays: expect.closeTo(7),
        reasons: [],
      },
    ]);
    const health = await getHealth(table, 'nordwind');
    expect(health).toMatchObject({ churnState: 'lost', since: today, history: [{ churnState: 'lost' }] });
    // A year of weekly orders of 100 € each, of which next to none is expected any more.
    expect(health?.valueAtRisk?.amount).toBeGreaterThan(350_000);
    expect(health?.valueAtRisk?.amount).toBeLessThan(530_000);
    const { found } = await healthsAtRiskAfter(table, '', 10);
    expect(found.map(({ item }) => item.customerId)).toEqual(['nordwind']);
  });

  it('of a date is done once: a second run changes nothing', async () => {
    await search(today);
    const before = rows();
    expect(await search(today)).toEqual([]);
    expect(rows()).toEqual(before);
  });

  it('writes only where a state changed', async () => {
    await search(today);
    const { table: counted, sent } = counting();
    const [run] = await search(addDays(today, 1), counted);
    expect(run).toMatchObject({ changed: 0, customers: { steady: 2, lost: 1 } });
    expect(sent.get('TransactWriteItemsCommand')).toBeUndefined();
    expect(sent.get('UpdateItemCommand')).toBeUndefined();
  });

  it('that is killed at any of its calls comes to the same with the next run', async () => {
    const counted = faulty(table, () => undefined);
    await search(today, counted);
    const expected = rows();
    // Every call would take long: twenty of them, the first and the last ones among them.
    const step = Math.ceil(counted.calls() / 16);
    const spread = Array.from({ length: counted.calls() }, (_, call) => call).filter(
      (call) => call % step === 0 || call > counted.calls() - 4,
    );
    for (const call of spread) {
      for (const side of ['instead', 'after'] as const) {
        memory = new MemoryDynamo();
        table = memory.table;
        await aMarket();
        const dead = new Error('The function was killed.');
        const killed = faulty(table, ({ number }) => (number >= call ? { [side]: dead } : undefined));
        await expect(search(today, killed)).rejects.toThrow(dead);
        await search(today);
        expect(rows(), `killed ${side} call ${call}`).toEqual(expected);
      }
    }
  });

  it('ends when its time is up, and is gone on with', async () => {
    const [begun] = await search(today, table, { until: new Date(0) });
    expect(begun).toMatchObject({ state: 'scoring', changed: 0 });
    expect(await latestRun(table)).toBeUndefined();
    const [done] = await search(today);
    expect(done).toMatchObject({ state: 'done', changed: 1, startedAt: begun?.startedAt });
    expect(await latestRun(table)).toMatchObject({ date: today });
  });

  it('is done for all others where one customer cannot be understood, and says so', async () => {
    await ordersOn(table, 'westwind', dates(7, 30, addDays(today, -60)));
    await put(table, { pk: 'customer#nordwind', sk: 'health', health: 'no JSON' });
    await expect(search(today)).rejects.toThrow('1 customers could not be searched');
    expect(await openChurnAlerts(table)).toMatchObject([{ customerId: 'westwind' }]);
    expect(await latestRun(table)).toMatchObject({ date: today, customers: { lost: 2 } });
    await remove(table, { pk: 'customer#nordwind', sk: 'health' });
    await search(addDays(today, 1));
    expect(await openChurnAlerts(table)).toHaveLength(2);
  });

  it('goes on from within a segment too large for one invocation', async () => {
    for (let number = 0; number < 1_100; number++) {
      const customerId = `C-${String(number).padStart(4, '0')}`;
      await put(table, { pk: `${summariesPrefix}0`, sk: customerId, customerId, n: 0, made: 0 });
    }
    const { now } = searching(today);
    const until = new Date(+now() + 1);
    let left = 3;
    const late = () => (left-- > 0 ? now() : until);
    await rehearse(table, { ...searching(today), now: late, until }, today);
    expect((await getRun(table, today, 'rehearsal'))?.checkpoint).toEqual({ segment: 0, after: 'C-0999' });
  });

  it('makes up for nights that were skipped, each as of its own end', async () => {
    await search(addDays(today, -4));
    expect((await search(today)).map(({ date }) => date)).toEqual(
      [-3, -2, -1, 0].map((days) => addDays(today, days)),
    );
  });
});

describe('a customer who called off all they had ordered', () => {
  it('is at risk no more, and nobody is asked to call them', async () => {
    await aMarket();
    await search(today);
    await callOffAll(table, 'nordwind');
    const [run] = await search(addDays(today, 1));
    expect(run).toMatchObject({ changed: 1, customers: { steady: 2, lost: 0 } });
    expect(await openChurnAlerts(table)).toEqual([]);
    expect((await healthsAtRiskAfter(table, '', 10)).found).toEqual([]);
    expect(await getHealth(table, 'nordwind')).toMatchObject({ churnState: 'steady', reasons: [] });
    expect((await search(addDays(today, 2)))[0]).toMatchObject({ changed: 0 });
  });
});

describe('a customer who was lost', () => {
  beforeEach(async () => {
    await aMarket();
    await search(today);
  });

  it('and orders again is steady no later than the next night, and the alert is over', async () => {
    await ordersOn(table, 'nordwind', [addDays(today, 1)]);
    const [run] = await search(addDays(today, 1));
    expect(run).toMatchObject({ changed: 1, customers: { lost: 0 } });
    const alert = await alertOf(table, leavingKey('nordwind'));
    expect(alert).toMatchObject({ state: 'closed', lastOrderOn: addDays(today, 1), firstSeen: today });
    expect(await getHealth(table, 'nordwind')).toMatchObject({
      history: [{ churnState: 'lost' }, { on: addDays(today, 1) }],
    });
  });

  it('is graded when the horizon of the alert has passed', async () => {
    const due = addDays(today, 30);
    for (let date = addDays(today, 7); date < due; date = addDays(date, 7)) await search(date);
    expect((await latestRun(table))?.outcomes.told).toEqual({ alerts: 0, orderedAgain: 0, contacted: 0 });
    await search(due);
    const { told } = (await latestRun(table))?.outcomes ?? {};
    expect(told?.alerts).toBeGreaterThanOrEqual(1);
    expect(told?.orderedAgain).toBe(0);
  });
});

describe('customers held out', () => {
  it('have a state and an outcome to come, and are told to nobody', async () => {
    await aMarket();
    await search(today, table, { holdOutShare: 1 });
    expect(await openChurnAlerts(table)).toEqual([]);
    expect(await alertOf(table, leavingKey('nordwind'))).toMatchObject({
      isHeldOut: true,
      state: 'open',
    });
    expect(await getHealth(table, 'nordwind')).toMatchObject({ churnState: 'lost' });
  });
});

describe('outcomes', () => {
  it('of who could not have been held out are not held against those who were', async () => {
    const of = { raisedOn: addDays(today, -30), isHeldOut: false, isInDraw: true };
    for (const outcome of [
      { ...of, customerId: 'drawn' },
      { ...of, customerId: 'key', isInDraw: false },
      { ...of, customerId: 'held-out', isHeldOut: true },
    ])
      await put(table, outcomeRow(today, outcome));
    expect(await gradeAlerts(table, undefined, today)).toMatchObject({
      told: { alerts: 2 },
      heldOut: { alerts: 1 },
      comparable: { alerts: 1 },
    });
  });
});

describe('as of a date of the past', () => {
  beforeEach(aMarket);

  it('a search finds what was so then, and changes nothing', async () => {
    const asOf = addDays(today, -60);
    const run = await rehearse(table, searching(today), asOf);
    expect(run).toMatchObject({ kind: 'rehearsal', state: 'done', customers: { steady: 3, lost: 0 } });
    expect(await openChurnAlerts(table)).toEqual([]);
    expect(await getHealth(table, 'nordwind')).toBeUndefined();
    expect(await latestRun(table)).toBeUndefined();
  });
});

describe('a summary that is behind its order days', () => {
  it('is made anew by the run', async () => {
    await aMarket();
    const before = (await getSummaries(table, ['nordwind'])).get('nordwind');
    // The consumer is killed after its transaction, and the queue has given up.
    const dead = new Error('killed');
    const killed = faulty(table, ({ command }) =>
      command === 'UpdateItemCommand' ? { instead: dead } : undefined,
    );
    await ordersOn(killed, 'nordwind', [addDays(today, -1)]);
    expect((await getSummaries(table, ['nordwind'])).get('nordwind')).toMatchObject({
      changes: 31,
      made: 30,
      summary: before?.summary,
    });
    expect((await search(today))[0]).toMatchObject({ customers: { steady: 3 } });
    expect((await getSummaries(table, ['nordwind'])).get('nordwind')).toMatchObject({
      made: 31,
      summary: { orderDays: 31 },
    });
  });
});
