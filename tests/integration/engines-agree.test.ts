import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { factsExample, orderExample } from '../../lib/contract/examples.ts';
import { reportFacts } from '../../lib/facts/report-facts.ts';
import { listRestatements } from '../../lib/kpis/list-restatements.ts';
import { readKpis } from '../../lib/kpis/read-kpis.ts';
import { readOtifLadder } from '../../lib/kpis/read-otif-ladder.ts';
import { statedOrderOf } from '../../lib/orders/order-body-schema.ts';
import { placeOrder } from '../../lib/orders/place-order.ts';
import { put, type Table, toItem } from '../../lib/platform/dynamo.ts';
import { readScorecard } from '../../lib/scorecards/read-scorecard.ts';
import { failedOrders, passedPromises } from '../../lib/scorecards/score-index-store.ts';
import { scoreOrders } from '../../lib/scorecards/score-orders.ts';
import { opsDesk, registered } from '../support/callers.ts';
import { itemSize } from '../support/capacity-model.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';

const zone = 'Europe/Berlin';
const placedAt = new Date('2026-03-02T10:00:00Z');
const deliveredAt = new Date('2026-03-04T10:00:00Z');

const march = { from: '2026-03-01', to: '2026-03-31', grain: 'month' } as const;

let local: Table;
beforeAll(async () => {
  local = await openTestTable();
});

/** An order's life through every kind of access that lib/ has; answers what was answered. */
async function live(table: Table): Promise<unknown[]> {
  const caller = await registered(table);
  const order = statedOrderOf(orderExample);
  const { orderId } = await placeOrder(table, caller, order, placedAt);
  const scoring = { table, now: () => deliveredAt, zone, pause: async () => {} };
  return [
    orderId,
    await placeOrder(table, caller, order, deliveredAt),
    await scoreOrders(scoring, [orderId]),
    await passedPromises(table, deliveredAt),
    await reportFacts(table, caller, factsExample.facts, deliveredAt, zone),
    await reportFacts(table, caller, factsExample.facts, deliveredAt, zone),
    await scoreOrders(scoring, [orderId, 'unknown']),
    await passedPromises(table, deliveredAt),
    await failedOrders(table, { kind: 'customer', id: orderExample.customerId }, '2026-03-01', '2026-03-31'),
    await readScorecard(table, caller, orderId, undefined, zone, deliveredAt),
    await readKpis(table, opsDesk, march, zone, deliveredAt),
    await readOtifLadder(table, opsDesk, march, deliveredAt),
    await listRestatements(table, opsDesk, { limit: 10 }, zone),
    await listRestatements(table, opsDesk, { customerId: orderExample.customerId, limit: 10 }, zone),
  ];
}

describe('the memory engine and DynamoDB Local', () => {
  it('give the same answers and store the same rows', async () => {
    const memory = new MemoryDynamo();
    expect(await live(memory.table)).toEqual(await live(local));
    const stored = memory.rows.all().map((item) => unmarshall({ ...item }));
    expect(new Set(stored)).toEqual(new Set(await rowsOf(local)));
  });

  it.each<[string, Record<string, unknown>]>([
    ['strings', { a: 'text', ä: '🚚' }],
    ['numbers', { zero: 0, one: 1, two: 42, three: 123, round: 1_000_000, small: 0.001, long: 1234567.89 }],
    ['negative numbers', { one: -7, two: -42, three: -123 }],
    ['nothing much', { yes: true, no: false, nil: null, empty: '', list: [], map: {} }],
    ['nested', { list: ['a', 1, [true, { deep: [null] }]], map: { a: { b: { c: 'd' } }, e: 5 } }],
  ])('take %s for as large', async (_, content) => {
    const { client, name } = local;
    const unpadded = { pk: 'size', sk: 'size', ...content, p: '' };
    const units = async (bytes: number) => {
      const Item = toItem({ ...unpadded, p: 'x'.repeat(bytes - itemSize(toItem(unpadded))) });
      const { ConsumedCapacity } = await client.send(
        new PutItemCommand({ TableName: name, Item, ReturnConsumedCapacity: 'TOTAL' }),
      );
      await client.send(new DeleteItemCommand({ TableName: name, Key: toItem({ pk: 'size', sk: 'size' }) }));
      return ConsumedCapacity?.CapacityUnits;
    };
    expect([await units(1024), await units(1025)]).toEqual([1, 2]);
  });

  it('charge the same for every write of a row, on the table and on its indexes', async () => {
    const alert = (openAlert: string, length: number) => ({ openAlert, text: 'x'.repeat(length) });
    const failed = (failure: string, other: string) => ({ failedFor: 'c', dueDate: 'd', failure, other });
    const memory = new MemoryDynamo();
    for (const content of [
      alert('open', 1500),
      alert('other', 1500),
      alert('other', 2500),
      { text: 'no longer in an index' },
      failed('late', 'a'),
      failed('late', 'b'),
      failed('short'.repeat(300), 'b'),
      {},
    ]) {
      const row = { pk: 'charged', sk: 'charged', ...content };
      const { ConsumedCapacity } = await local.client.send(
        new PutItemCommand({ TableName: local.name, Item: toItem(row), ReturnConsumedCapacity: 'INDEXES' }),
      );
      const spent = await memory.meter.spentBy(() => put(memory.table, row));
      const ofIndexes = Object.values(ConsumedCapacity?.GlobalSecondaryIndexes ?? {});
      expect(spent).toMatchObject({
        tableWriteUnits: ConsumedCapacity?.Table?.CapacityUnits,
        indexWriteUnits: ofIndexes.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0),
      });
    }
  });
});
