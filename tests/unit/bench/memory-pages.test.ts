import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { put, query, queryPage, toItem } from '../../../lib/platform/dynamo.ts';
import { listedAfter, listedAs } from '../../../lib/platform/listing.ts';
import { partitionAfter } from '../../../lib/platform/partition.ts';
import { nothing } from '../../support/capacity-meter.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const key = (sk: string) => ({ pk: 'p', sk });
let memory = new MemoryDynamo();

beforeEach(async () => {
  memory = new MemoryDynamo();
  for (const sk of ['a', 'b', 'c']) await put(memory.table, { ...key(sk), text: 'x'.repeat(3000) });
});

const all = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: toItem({ ':pk': 'p' }) };

async function page(given: Partial<QueryCommandInput>) {
  const input = { TableName: memory.table.name, ...all, ...given };
  const { Items = [], LastEvaluatedKey } = await memory.table.client.send(new QueryCommand(input));
  return { found: Items.map((item) => unmarshall(item)['sk']), last: LastEvaluatedKey };
}

describe('a page of the memory engine', () => {
  it('ends with its limit, also where nothing follows, and says where', async () => {
    expect(await page({ Limit: 2 })).toEqual({ found: ['a', 'b'], last: toItem(key('b')) });
    expect(await page({ Limit: 3 })).toEqual({ found: ['a', 'b', 'c'], last: toItem(key('c')) });
    expect(await page({ Limit: 4 })).toEqual({ found: ['a', 'b', 'c'], last: undefined });
  });

  it('begins behind a key, whether a row has it or not, in either direction', async () => {
    const behind = (sk: string, given = {}) => page({ ExclusiveStartKey: toItem(key(sk)), ...given });
    expect((await behind('a')).found).toEqual(['b', 'c']);
    expect((await behind('ab')).found).toEqual(['b', 'c']);
    expect((await behind('c')).found).toEqual([]);
    expect((await behind('c', { ScanIndexForward: false })).found).toEqual(['b', 'a']);
  });

  it.each<[string, object]>([
    ['of another partition', { pk: 'other', sk: 'a' }],
    ['that lacks a part', { pk: 'p' }],
    ['with more than a key', { pk: 'p', sk: 'a', text: 'x' }],
  ])('refuses to begin behind a key %s', async (_, start) => {
    await expect(page({ ExclusiveStartKey: toItem(start) })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('ends with the row that takes it beyond 1 MB', async () => {
    for (const sk of ['d', 'e', 'f', 'g']) await put(memory.table, { ...key(sk), text: 'x'.repeat(390_000) });
    expect(await page({})).toEqual({ found: ['a', 'b', 'c', 'd', 'e', 'f'], last: toItem(key('f')) });
    const whole = await query(memory.table, { KeyConditionExpression: 'pk = :pk', values: { ':pk': 'p' } });
    expect(whole).toHaveLength(7);
  });

  it('is charged for what was read, not for what a projection leaves of it', async () => {
    const wish = {
      KeyConditionExpression: 'pk = :pk',
      values: { ':pk': 'p' },
      ProjectionExpression: 'pk, sk',
    };
    const spent = await memory.meter.spentBy(async () => {
      expect(await queryPage(memory.table, wish, 2)).toEqual({
        rows: [key('a'), key('b')],
        isLast: false,
      });
    });
    expect(spent).toEqual({ ...nothing, trips: 1, reads: 1, readUnits: 1 });
  });

  it('refuses a projection it does not know', async () => {
    await expect(page({ ProjectionExpression: 'a.b' })).rejects.toThrow('a.b');
  });

  it('lets lists and partitions be paged as lib/ does it', async () => {
    for (const id of ['1', '2', '3'])
      await put(memory.table, { pk: id, sk: 's', ...listedAs('partners', id) });
    const first = await listedAfter(memory.table, 'partners', '', 2, ({ pk }) => pk);
    expect(first).toEqual({
      found: [
        { position: '1', item: '1' },
        { position: '2', item: '2' },
      ],
      isLast: false,
    });
    const second = await listedAfter(memory.table, 'partners', '2', 2, ({ pk }) => pk);
    expect(second).toEqual({ found: [{ position: '3', item: '3' }], isLast: true });
    const partition = { partition: 'p', prefix: '' };
    const rest = await partitionAfter(memory.table, partition, 'a', 5, ({ sk }) => sk);
    expect(rest.found.map(({ item }) => item)).toEqual(['b', 'c']);
  });
});
