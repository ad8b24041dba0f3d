import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NightReport } from '../../../lib/alerts/night-report.ts';
import { getReport } from '../../../lib/alerts/night-report-store.ts';
import { startOfDate } from '../../../lib/calendar/calendar.ts';
import { closeDays } from '../../../lib/close/close-days.ts';
import { putFact } from '../../../lib/facts/fact-store.ts';
import { codeOf } from '../../../lib/kpis/measures.ts';
import { type Row, type Table, toItem } from '../../../lib/platform/dynamo.ts';
import { scoreOrders } from '../../../lib/scorecards/score-orders.ts';
import { anOrder, delivered, zone } from '../../support/builders.ts';
import { closing } from '../../support/closing.ts';
import { beforeWriting } from '../../support/faulty-table.ts';
import { ordersOf } from '../../support/scored-customer.ts';
import { openTestTable, rowsOf } from '../../support/test-table.ts';

const last = '2026-03-31';
const now = new Date(+startOfDate('2026-04-01', zone) + 3_600_000);

let table: Table;
beforeEach(async () => {
  table = await openTestTable();
  await ordersOf(table, 'nordwind', last, { days: 2, late: () => false });
  await ordersOf(table, 'suedwind', last, { days: 1, late: () => true });
});

async function checked(by: Table = table, settings = closing): Promise<NightReport['check'] | undefined> {
  await closeDays(by, settings, now);
  return (await getReport(table, last))?.check;
}

/** Sets an attribute of a row as no code does. */
async function tamper(pk: string, sk: string, name: string, value: unknown): Promise<void> {
  await table.client.send(
    new UpdateItemCommand({
      TableName: table.name,
      Key: toItem({ pk, sk }),
      UpdateExpression: 'SET #name = :value',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: toItem({ ':value': value }),
    }),
  );
}

/** All counters as they are, without stamps and what a repair notes. */
async function counters(): Promise<Record<string, Row>> {
  const rows = (await rowsOf(table)).filter(({ pk }) => String(pk).startsWith('kpis#'));
  const sums: Record<string, Record<string, number>> = {};
  for (const { pk, sk, n: _, ...rest } of rows) {
    const day = `${pk} ${String(sk).slice(0, 10)}`;
    const sum = sums[day] ?? {};
    sums[day] = sum;
    for (const [name, value] of Object.entries(rest))
      if (typeof value === 'number') sum[name] = (sum[name] ?? 0) + value;
  }
  return sums;
}

/** Counts one order more of `nordwind` on the last date, as the consumer does. */
async function countOneMore(): Promise<void> {
  const order = anOrder({ orderNumber: 'nordwind-2026-03-31' });
  await putFact(table, delivered('2026-03-31', [['A', 1]], { orderId: order.orderId, factId: 'one-more' }));
  const scoring = { table, zone, now: () => now, pause: async () => {} };
  expect((await scoreOrders(scoring, [order.orderId])).size).toBe(0);
}

const orders = codeOf('orders');

describe('counters that are not what the facts say', () => {
  it('are none where nobody tampered, and nothing is written', async () => {
    const before = (await rowsOf(table)).filter(({ pk }) => /^(order|kpis)#/.test(String(pk)));
    expect(await checked()).toEqual({ orders: 3, count: 0, differences: [] });
    const after = (await rowsOf(table)).filter(({ pk }) => /^(order|kpis)#/.test(String(pk)));
    expect(new Set(after)).toEqual(new Set(before));
  });

  it('in the row of a customer are repaired, told, and marked as restated', async () => {
    const right = await counters();
    await tamper('kpis#customer#nordwind', last, orders, 7);
    expect(await checked()).toMatchObject({
      count: 1,
      differences: [
        {
          group: { kind: 'customer', id: 'nordwind' },
          date: last,
          measure: 'orders',
          counted: 7,
          recomputed: 1,
          isRepaired: true,
        },
      ],
    });
    expect(await counters()).toEqual(right);
    const row = (await rowsOf(table)).find(({ pk, sk }) => pk === 'kpis#customer#nordwind' && sk === last);
    expect(row).toMatchObject({ restatedAt: now.toISOString(), restatedBy: 'repair' });
  });

  it('in rows of the company and of a tier are repaired, where all customers of the date are in the sample', async () => {
    const right = await counters();
    const shard = (await rowsOf(table)).find(
      ({ pk, sk }) => pk === 'kpis#company' && String(sk).startsWith(last),
    );
    await tamper('kpis#company', String(shard?.['sk']), orders, 40);
    await tamper('kpis#tier#key', `${last}#3`, codeOf('lines'), 5);
    const check = await checked();
    expect(
      new Set(check?.differences.map(({ group, measure }) => `${group.kind} ${group.id} ${measure}`)),
    ).toEqual(new Set(['company  orders', 'tier key lines']));
    const repaired = await counters();
    expect(repaired[`kpis#company ${last}`]).toEqual(right[`kpis#company ${last}`]);
    expect(repaired[`kpis#tier#key ${last}`]).toEqual({ [codeOf('lines')]: 0 });
  });

  it('in a score are repaired, and with it all that it was counted in', async () => {
    const right = await counters();
    const score = (await rowsOf(table)).find(
      ({ sk, orderNumber }) => sk === 'score' && orderNumber === 'suedwind-2026-03-31',
    );
    const counted = score?.['counted'];
    if (typeof counted !== 'object' || counted === null || !('counts' in counted))
      throw new Error('no score');
    await tamper(String(score?.['pk']), 'score', 'counted', {
      ...counted,
      counts: { ...(counted.counts as object), [codeOf('ordersInFull')]: 0 },
    });
    const check = await checked();
    expect(check?.differences[0]).toMatchObject({ measure: 'ordersInFull', counted: 0, recomputed: 1 });
    const zeros = (sums: Record<string, Row>) =>
      JSON.parse(JSON.stringify(sums).replaceAll(/"[^"]+":0,?/g, ''));
    expect(zeros(await counters())).toEqual(zeros(right));
  });

  it('of an order whose message was lost are made up', async () => {
    const { orderId } = anOrder({ orderNumber: 'suedwind-2026-03-31' });
    await putFact(table, delivered('2026-03-31', [['A', 4]], { orderId, factId: 'lost' }));
    const check = await checked();
    expect(check?.count).toBeGreaterThan(0);
    expect(check?.differences.every(({ isRepaired }) => isRepaired)).toBe(true);
    const row = (await rowsOf(table)).find(({ pk }) => pk === 'kpis#customer#suedwind');
    expect(row).toMatchObject({ [codeOf('unitsDelivered')]: 14 });
    const scoring = { table, zone, now: () => now, pause: async () => {} };
    const before = await counters();
    await scoreOrders(scoring, [orderId]);
    expect(await counters()).toEqual(before);
  });

  it('are none where the consumer was only late: gone on the second look', async () => {
    const { orderId } = anOrder({ orderNumber: 'suedwind-2026-03-31' });
    await putFact(table, delivered('2026-03-31', [['A', 4]], { orderId, factId: 'late' }));
    const scoring = { table, zone, now: () => now, pause: async () => {} };
    const settle = async () => void (await scoreOrders(scoring, [orderId]));
    expect(await checked(table, { ...closing, settle })).toMatchObject({ count: 0 });
  });

  it('are not repaired twice when the consumer counts between the look and the repair', async () => {
    await tamper('kpis#customer#nordwind', last, orders, 7);
    // The consumer changes the row after it was looked at and before the repair is written.
    const racing = beforeWriting(table, countOneMore);
    expect(await checked(racing)).toMatchObject({ count: 0 });
    // Nothing was added that was not seen; the next look finds what is still wrong.
    const row = (await rowsOf(table)).find(({ pk, sk }) => pk === 'kpis#customer#nordwind' && sk === last);
    expect(row).toMatchObject({ [orders]: 7, [codeOf('unitsDelivered')]: 11 });
    await closeDays(table, closing, new Date(+now + 86_400_000));
    const mended = (await rowsOf(table)).find(({ pk, sk }) => pk === 'kpis#customer#nordwind' && sk === last);
    expect(mended).toMatchObject({ [orders]: 1, [codeOf('unitsDelivered')]: 11 });
  });

  it('of the company are not touched when any of its shards changes between the look and the repair', async () => {
    const shard = (await rowsOf(table)).find(
      ({ pk, sk }) => pk === 'kpis#company' && String(sk).startsWith(last),
    );
    await tamper('kpis#company', String(shard?.['sk']), orders, 40);
    expect(await checked(beforeWriting(table, countOneMore))).toMatchObject({ count: 0 });
    const company = (await counters())[`kpis#company ${last}`];
    expect(company?.[codeOf('unitsDelivered')]).toBe(21);
    await closeDays(table, closing, new Date(+now + 86_400_000));
    expect((await counters())[`kpis#company ${last}`]).toMatchObject({
      [orders]: 2,
      [codeOf('unitsDelivered')]: 21,
    });
  });
});
