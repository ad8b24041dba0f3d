import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { repairSummaries } from '../../../lib/churn/repair-summaries.ts';
import { summaryKey } from '../../../lib/churn/summary-store.ts';
import { toItem } from '../../../lib/platform/dynamo.ts';
import type { Key } from '../../../lib/platform/table.ts';
import { zone } from '../../support/builders.ts';
import { beforeWriting } from '../../support/faulty-table.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';
import { dates, ordersOn } from '../../support/ordering-customers.ts';

const later = new Date('2026-04-01T03:30:00+02:00');
const always = new Date(8.64e15);

let memory: MemoryDynamo;
beforeEach(async () => {
  memory = new MemoryDynamo();
  await ordersOn(memory.table, 'nordwind', dates(7, 10, '2026-03-20'));
  await ordersOn(memory.table, 'suedwind', dates(14, 5, '2026-03-22'));
});

let nights = 0;
/** The instant of the next night. */
const nextNight = () => new Date(+later + nights++ * 86_400_000);

const repair = (table = memory.table, until = always, night = nextNight()) =>
  repairSummaries({ table, zone, now: () => night, pause: async () => {} }, until);

/** Until all customers have had their turn. */
async function repairAll() {
  const sum = { customers: 0, repaired: 0 };
  for (let night = 0; night < 4; night++) {
    const { customers, repaired } = await repair();
    sum.customers += customers;
    sum.repaired += repaired;
  }
  return sum;
}

/** All but what only tells how often and by whom a row was written. */
const contents = () =>
  memory.rows
    .all()
    .map((row) => unmarshall(row))
    .filter(({ pk }) => !String(pk).startsWith('job#'))
    .map(({ n: _, made: __, writtenBy: ___, version: ____, ...rest }) => rest)
    .sort((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
const nameOf = (row: Record<string, unknown>) => `${row['pk']} ${row['sk']}`;

const put = (row: Key & Record<string, unknown>) =>
  memory.table.client.send(new PutItemCommand({ TableName: memory.table.name, Item: toItem(row) }));
const drop = (key: Key) =>
  memory.table.client.send(new DeleteItemCommand({ TableName: memory.table.name, Key: toItem(key) }));
const rowAt = ({ pk, sk }: Key): Key & Record<string, unknown> => {
  const row = memory.rows.all().find((each) => each['pk']?.S === pk && each['sk']?.S === sk);
  return { pk, sk, ...unmarshall(row ?? {}) };
};

const day = { pk: 'customer#nordwind', sk: 'orderDay#2026-03-13' };

it('leaves alone what follows from the orders', async () => {
  const before = contents();
  expect(await repairAll()).toEqual({ customers: 2, repaired: 0 });
  expect(contents()).toEqual(before);
});

it.each<[string, () => Promise<unknown>]>([
  ['an order day counts too much', () => put({ ...rowAt(day), orders: 4, 'value#EUR': 1 })],
  ['an order day is missing', () => drop(day)],
  ['an order day has no orders behind it', () => put({ ...day, sk: 'orderDay#2026-03-14', orders: 1 })],
  [
    'a summary was tampered with',
    () => {
      const row = rowAt(summaryKey('nordwind'));
      return put({ ...row, summary: String(row['summary']).replaceAll(/"orders":\d+/g, '"orders":99') });
    },
  ],
  [
    'a score lacks what was ordered, as those of long ago do',
    async () => {
      const row = memory.rows
        .all()
        .find((each) => each['sk']?.S === 'score' && each['placedOn']?.S === '2026-03-13');
      const { ordered: _, ...score } = unmarshall(row ?? {});
      await put({ pk: String(score['pk']), sk: 'score', ...score });
      await drop(day);
    },
  ],
])('restores everything where %s', async (_, spoil) => {
  const before = contents();
  await spoil();
  expect(contents()).not.toEqual(before);
  expect(await repairAll()).toMatchObject({ customers: 2, repaired: 1 });
  await repairAll();
  // An order day without orders counts for nothing.
  const meaningful = contents().filter(({ orders }) => orders !== 0);
  expect(meaningful).toEqual(before);
});

it('repairs nothing that is ordered meanwhile', async () => {
  const before = contents();
  await drop(day);
  const order = { pk: 'customer#nordwind', sk: 'orderDay#2026-03-27' };
  const interrupted = beforeWriting(memory.table, () => ordersOn(memory.table, 'nordwind', ['2026-03-27']));
  for (let night = 0; night < 4; night++) await repair(interrupted);
  await repairAll();
  expect(contents()).toEqual(
    expect.arrayContaining(before.filter(({ pk }) => pk !== summaryKey('nordwind').pk)),
  );
  expect(rowAt(order)).toMatchObject({ orders: 1 });
  expect(JSON.parse(String(rowAt(summaryKey('nordwind'))['summary']))).toMatchObject({ orderDays: 11 });
});

it('does no more of a night when it is run again', async () => {
  const tonight = nextNight();
  await repair(memory.table, always, tonight);
  const before = contents();
  expect(await repair(memory.table, always, tonight)).toEqual({ customers: 0, repaired: 0 });
  expect(contents()).toEqual(before);
});

it('goes on the next night where its time was up', async () => {
  expect(await repair(memory.table, later)).toEqual({ customers: 0, repaired: 0 });
  let seen = 0;
  // Time for one page a night.
  for (let night = 0; night < 16; night++) {
    const tonight = nextNight();
    let looks = 0;
    const now = () => (looks++ < 2 ? tonight : always);
    const { customers } = await repairSummaries(
      { table: memory.table, zone, now, pause: async () => {} },
      new Date(+tonight + 1),
    );
    seen += customers;
  }
  expect(seen).toBe(2);
});
