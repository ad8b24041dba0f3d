import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { alertsOf as ofCauses } from '../../../lib/alerts/alert.ts';
import { tellingOf } from '../../../lib/alerts/alert-life.ts';
import { openAlerts } from '../../../lib/alerts/alert-store.ts';
import { type IndicatorAlert, indicatorCauses } from '../../../lib/alerts/indicator-alert.ts';
import { getReport } from '../../../lib/alerts/night-report-store.ts';
import { addDays, startOfDate } from '../../../lib/calendar/calendar.ts';
import { closeDays } from '../../../lib/close/close-days.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { putFact } from '../../../lib/facts/fact-store.ts';
import { putTargets } from '../../../lib/kpis/target-store.ts';
import type { Targets } from '../../../lib/kpis/targets.ts';
import type { Order } from '../../../lib/orders/order.ts';
import { putOrder } from '../../../lib/orders/order-store.ts';
import type { Table } from '../../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { keptAlert } from '../../support/alert-rows.ts';
import { aLine, anOrder, delivered, plain, zone } from '../../support/builders.ts';
import { closing } from '../../support/closing.ts';
import { faulty } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { ordersOf } from '../../support/scored-customer.ts';
import { openTestTable } from '../../support/test-table.ts';

const at = (date: string, hour: number) => new Date(+startOfDate(date, zone) + hour * 3_600_000);
/** Closes 31 March. */
const close = (table: Table) => closeDays(table, closing, at('2026-04-01', 1));

let memory: MemoryDynamo;
let table: Table;
beforeEach(() => anew());

function anew(): void {
  memory = new MemoryDynamo();
  table = memory.table;
}

/** `nordwind` is late with every second order, `suedwind` with one of twenty; due until 31 March. */
async function march(): Promise<void> {
  await ordersOf(table, 'nordwind', '2026-03-31', { days: 20, late: (daysAgo) => daysAgo % 2 === 0 });
  await ordersOf(table, 'suedwind', '2026-03-31', { days: 20, late: (daysAgo) => daysAgo === 0 });
}

/** The least that raises an alert. */
const badWeek = (on: Table = table) => ordersOf(on, 'nordwind', '2026-03-31', { days: 6, late: () => true });

const alertsOf = async (cause: IndicatorAlert['cause']): Promise<IndicatorAlert[]> =>
  ofCauses(await openAlerts(table), [cause]);

const otifAlert = async (): Promise<IndicatorAlert> => {
  const [alert, ...others] = ofCauses(await openAlerts(table), indicatorCauses);
  expect(others).toEqual([]);
  if (!alert) throw new Error('There is no alert.');
  return alert;
};

describe('the nightly close', () => {
  it('raises an alert on a credible miss, with what is at stake and the orders that prove it; one bad order raises none', async () => {
    await march();
    expect(await close(table)).toEqual(['2026-03-31']);
    const alert = await otifAlert();
    expect(alert).toMatchObject({
      group: { kind: 'customer', id: 'nordwind' },
      cause: 'belowTarget',
      indicator: 'otif',
      state: 'open',
      firstSeen: '2026-03-31',
      standing: {
        from: '2026-03-04',
        to: '2026-03-31',
        indicator: { numerator: 10, denominator: 20 },
        against: { kind: 'target', target: 0.9 },
        orders: 20,
        ordersOnTime: 10,
        ordersInFull: 20,
        ordered: [{ amount: 50_000, currency: 'EUR' }],
      },
    });
    expect(alert.evidence).toHaveLength(5);
    expect(alert.evidence.every(({ orderNumber }) => orderNumber.startsWith('nordwind'))).toBe(true);
  });

  it('holds a customer to targets of its own, indicator by indicator', async () => {
    await march();
    await promise({ otif: 0.3, onTime: 0.95, inFull: 0.9 });
    await close(table);
    expect(await otifAlert()).toMatchObject({ indicator: 'onTime', standing: { against: { target: 0.95 } } });
  });

  it('raises an alert where a customer is served credibly worse than in the weeks before, target or not', async () => {
    await promise({ otif: 0.1 });
    await ordersOf(table, 'nordwind', '2026-03-31', { days: 56, late: (daysAgo) => daysAgo < 14 });
    await close(table);
    const found = await alertsOf('worseThanBefore');
    expect(found.map(({ indicator }) => indicator).sort()).toEqual(['onTime', 'otif']);
    expect(found[0]?.standing).toMatchObject({
      indicator: { numerator: 14, denominator: 28 },
      against: { kind: 'before', from: '2026-02-04', to: '2026-03-03', indicator: { numerator: 28 } },
    });
    // Later the bad weeks are the ones before; what was worse stays so until it is as good as it was.
    await ordersOf(table, 'nordwind', '2026-04-28', { days: 28, late: (daysAgo) => daysAgo < 14 });
    await closeDays(table, closing, at('2026-04-29', 1));
    expect((await alertsOf('worseThanBefore')).every(({ state }) => state === 'open')).toBe(true);
  });

  it('raises an alert on a carrier and its lane, with the orders behind it, on the engine itself', async () => {
    table = await openTestTable();
    await shippedBy('slow-trucks', (daysAgo) => daysAgo < 28);
    await close(table);
    const found = await alertsOf('worseThanBefore');
    const groups = new Set(found.map(({ group }) => `${group.kind} ${group.id}`));
    expect([...groups].sort()).toEqual([
      'carrier slow-trucks',
      'customer nordwind',
      'lane hamburg>Berlin, DE',
      'warehouse hamburg',
    ]);
    const evidence = Object.groupBy(found, ({ group }) => group.kind);
    expect(evidence.carrier?.[0]?.evidence).toHaveLength(5);
    expect(evidence.lane?.[0]?.evidence).toHaveLength(5);
    expect(evidence.warehouse?.[0]?.evidence).toEqual([]);
    expect((await getReport(table, '2026-03-31'))?.worst).toMatchObject({
      carriers: [{ group: { id: 'slow-trucks' }, trend: 'worse', now: { numerator: 0, denominator: 28 } }],
      lanes: [{ group: { id: 'hamburg>Berlin, DE' } }],
    });
  });

  it('run again changes nothing, byte for byte', async () => {
    await march();
    await close(table);
    const before = rows();
    expect(await closeDays(table, closing, at('2026-04-01', 2))).toEqual([]);
    expect(rows()).toEqual(before);
  });

  it('makes up the nights that an outage skipped, each with its report', async () => {
    await march();
    await closeDays(table, closing, at('2026-03-29', 1));
    expect(await close(table)).toEqual(['2026-03-29', '2026-03-30', '2026-03-31']);
    const reports = await Promise.all(
      ['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'].map((date) => getReport(table, date)),
    );
    expect(reports.map((report) => report?.headlines[0]?.now.denominator)).toEqual([34, 36, 38, 40]);
  });

  it('killed after any of its writes and run again, gives the same state byte for byte', async () => {
    await badWeek();
    let written = 0;
    const counting = faulty(table, ({ command }) => {
      if (isWrite(command)) written += 1;
      return undefined;
    });
    await close(counting);
    const whole = comparable();
    expect(written).toBeGreaterThan(2);
    for (let kill = 1; kill <= written; kill++) {
      anew();
      await badWeek();
      let done = 0;
      const killed = faulty(table, ({ command }) => {
        if (isWrite(command)) done += 1;
        return done === kill ? { after: new Error('killed') } : undefined;
      });
      await expect(close(killed)).rejects.toThrow('killed');
      await close(table);
      expect(comparable()).toEqual(whole);
    }
  });

  it('sees what was told late of a date that it has closed', async () => {
    await ordersOf(table, 'nordwind', '2026-03-31', { days: 10, late: () => false });
    await close(table);
    expect(await openAlerts(table)).toEqual([]);
    await ordersOf(table, 'nordwind', '2026-03-10', { days: 20, late: () => true });
    await closeDays(table, closing, at('2026-04-02', 1));
    expect(await alertsOf('belowTarget')).toMatchObject([{ group: { id: 'nordwind' } }]);
  });

  it('tells many customers apart', async () => {
    const place = (_: unknown, index: number) =>
      ordersOf(table, `customer-${index + 10}`, '2026-03-31', { days: 6, late: () => index === 27 });
    await Promise.all(Array.from({ length: 30 }, place));
    await close(table);
    expect(await otifAlert()).toMatchObject({
      group: { id: 'customer-37' },
      standing: { indicator: { numerator: 0 } },
    });
  });

  it('closes the alert when the customer is served well again', async () => {
    await march();
    await close(table);
    await told(await otifAlert());
    await ordersOf(table, 'nordwind', '2026-04-27', { days: 27, late: () => false });
    await closeDays(table, closing, at('2026-04-28', 1));
    expect(await otifAlert()).toMatchObject({
      state: 'closed',
      standing: { to: '2026-04-18', indicator: { numerator: 23, denominator: 28 } },
    });
  });

  it('closes the alert when its target is taken back', async () => {
    await promise({ otif: 0.1, onTime: 0.9 });
    await march();
    await close(table);
    await told(await otifAlert());
    await promise({ otif: 0.1 }, 2);
    await closeDays(table, closing, at('2026-04-02', 1));
    expect(await otifAlert()).toMatchObject({ indicator: 'onTime', state: 'closed' });
  });

  it('writes what the morning mail tells: headlines, the worst with their orders, restatements and dead letters', async () => {
    await march();
    await ordersOf(table, 'nordwind', '2026-02-20', { days: 5, late: () => false });
    await closeDays(table, { ...closing, deadLetters: async () => 3 }, at('2026-04-01', 1));
    const report = await getReport(table, '2026-03-31');
    expect(report).toMatchObject({
      date: '2026-03-31',
      period: { from: '2026-03-04', to: '2026-03-31' },
      before: { from: '2026-02-04', to: '2026-03-03' },
      day: { numerator: 0, denominator: 2 },
      worst: { customers: [{ group: { id: 'nordwind' } }, { group: { id: 'suedwind' } }], lanes: [] },
      check: { orders: 40, count: 0, differences: [] },
      deadLetters: 3,
    });
    expect(report?.headlines[0]).toMatchObject({
      indicator: 'otif',
      now: { numerator: 29, denominator: 40 },
      before: { numerator: 5, denominator: 5 },
      trend: 'unclear',
      target: 0.9,
    });
    expect(report?.worst.customers[0]?.evidence).toHaveLength(3);
  });

  it('tells restatements since the close before, by cause, and of those that nobody could expect which', async () => {
    await ordersOf(table, 'nordwind', '2026-03-20', { days: 3, late: () => false });
    const late = delivered('2026-03-22', [['A', 1]], {
      orderId: anOrder({ orderNumber: 'nordwind-2026-03-20' }).orderId,
      recordedAt: at('2026-03-31', 12).toISOString(),
    });
    const toldLate = delivered('2026-03-18', [['A', 1]], {
      orderId: anOrder({ orderNumber: 'nordwind-2026-03-19' }).orderId,
      recordedAt: at('2026-03-31', 12).toISOString(),
    });
    await putFact(table, late);
    await putFact(table, toldLate);
    const scoring = { table, zone, pause: async () => {}, now: () => at('2026-03-31', 12) };
    await scoreOrders(scoring, [late.orderId, toldLate.orderId]);
    await close(table);
    expect((await getReport(table, '2026-03-31'))?.restatements).toMatchObject({
      count: 2,
      hasMore: false,
      byCause: [
        { cause: 'laterFact', count: 1 },
        { cause: 'lateFact', count: 1 },
      ],
      examples: [{ orderNumber: 'nordwind-2026-03-19', date: '2026-03-19' }],
    });
    await closeDays(table, closing, at('2026-04-02', 1));
    expect((await getReport(table, '2026-04-01'))?.restatements).toMatchObject({ count: 0, byCause: [] });
  });
});

/** 56 orders of `nordwind`, one a day until 31 March, from `hamburg` to Berlin by a carrier. */
async function shippedBy(carrier: string, late: (daysAgo: number) => boolean): Promise<void> {
  const ids: string[] = [];
  for (let daysAgo = 0; daysAgo < 56; daysAgo++) {
    const due = addDays('2026-03-31', -daysAgo);
    const order: Order = anOrder({
      orderNumber: `shipped-${due}`,
      placedAt: addDays(due, -1),
      recordedAt: startOfDate(due, zone).toISOString(),
      requestedWindow: due,
      promisedWindow: due,
      shipTo: { city: 'Berlin', country: 'DE' },
      lines: [aLine('1', 'A', 10)],
    });
    const { orderId } = order;
    const facts: Fact[] = [
      plain('dispatched', addDays(due, -1), { orderId, warehouse: 'hamburg', carrier }),
      delivered(late(daysAgo) ? addDays(due, 1) : due, [['A', 10]], { orderId }),
    ];
    await Promise.all([putOrder(table, order), ...facts.map((fact) => putFact(table, fact))]);
    ids.push(orderId);
  }
  const scoring = { table, zone, pause: async () => {}, now: () => at('2026-03-31', 0) };
  await scoreOrders(scoring, ids);
}

/** Promises `nordwind` so much. */
async function promise(targets: Targets, version = 1): Promise<void> {
  const changedAt = '2026-03-01T00:00:00.000Z';
  expect(await putTargets(table, { customerId: 'nordwind', targets, version, changedAt })).toBe(true);
}

async function told(alert: IndicatorAlert): Promise<void> {
  await keptAlert(table, { ...alert, told: tellingOf('2026-04-01', alert) });
}

function isWrite(command: string): boolean {
  return command === 'PutItemCommand' || command === 'TransactWriteItemsCommand';
}

function rows() {
  return memory.rows.all().map((item) => unmarshall({ ...item }));
}

/** Facts of a test are numbered as they are made: only what does not hang on that is compared. */
function comparable(): string[] {
  return rows()
    .filter(({ pk }) => !String(pk).startsWith('order#'))
    .map((row) => JSON.stringify(row, Object.keys(row).sort()))
    .sort();
}
