import { BatchGetItemCommand, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { getMany, removeAll } from '../../../lib/platform/batches.ts';
import { get, put, remove, toItem } from '../../../lib/platform/dynamo.ts';
import { removeGuarded } from '../../../lib/platform/transactions.ts';
import { nothing } from '../../support/capacity-meter.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const key = (sk: string) => ({ pk: 'p', sk });
let memory = new MemoryDynamo();
let { table } = memory;

beforeEach(() => {
  memory = new MemoryDynamo();
  ({ table } = memory);
});

describe('a batch of keys in the memory engine', () => {
  it('finds the rows that are there, each charged by itself and those that are not as well', async () => {
    await put(table, key('1'));
    await put(table, { ...key('2'), text: 'x'.repeat(5000) });
    const spent = await memory.meter.spentBy(async () => {
      const rows = await getMany(table, [key('1'), key('2'), key('3')]);
      expect(rows.map(({ sk }) => sk).sort()).toEqual(['1', '2']);
    });
    expect(spent).toEqual({ ...nothing, trips: 1, reads: 1, readUnits: 1 + 2 + 1 });
  });

  it('is refused with a key twice, with more than 100 and of another table', async () => {
    const batch = (name: string, keys: readonly object[]) =>
      table.client.send(
        new BatchGetItemCommand({ RequestItems: { [name]: { Keys: keys.map((each) => toItem(each)) } } }),
      );
    await expect(batch(table.name, [key('1'), key('1')])).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(batch('other', [key('1')])).rejects.toThrow('other');
    const many = Array.from({ length: 101 }, (_, index) => key(String(index)));
    await expect(batch(table.name, many)).rejects.toThrow();
  });
});

describe('a deletion in the memory engine', () => {
  it('takes the row away and costs what the row took, in its indexes too', async () => {
    await put(table, { ...key('1'), text: 'x'.repeat(1500), listedIn: 'partners', listedAs: '1' });
    const spent = await memory.meter.spentBy(() => remove(table, key('1')));
    expect(spent).toEqual({ ...nothing, trips: 1, writes: 1, tableWriteUnits: 2, indexWriteUnits: 2 });
    expect(await get(table, key('1'))).toBeUndefined();
  });

  it('of what is not there does no harm and costs a unit', async () => {
    const spent = await memory.meter.spentBy(() => remove(table, key('1')));
    expect(spent).toEqual({ ...nothing, trips: 1, writes: 1, tableWriteUnits: 1 });
  });

  it('happens only if its condition holds', async () => {
    await put(table, { ...key('1'), version: 2 });
    expect(await removeGuarded(table, key('1'), 1)).toBe(false);
    expect(await get(table, key('1'))).toBeDefined();
    expect(await removeGuarded(table, key('1'), 2)).toBe(true);
    expect(await removeGuarded(table, key('1'), 2)).toBe(false);
    const asked = new DeleteItemCommand({
      TableName: table.name,
      Key: toItem(key('2')),
      ConditionExpression: 'attribute_exists(pk)',
    });
    await expect(table.client.send(asked)).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  });
});

describe('a trip to the memory engine', () => {
  it('is what is under way at the same time, however many requests', async () => {
    const keys = ['1', '2', '3'].map(key);
    const together = await memory.meter.spentBy(() => removeAll(table, keys));
    expect(together).toMatchObject({ trips: 1, writes: 3 });
    const oneByOne = await memory.meter.spentBy(async () => {
      for (const each of keys) await remove(table, each);
    });
    expect(oneByOne).toMatchObject({ trips: 3, writes: 3 });
  });

  it('counts the longest of several that go on side by side', async () => {
    const reading = async (times: number) => {
      for (let time = 0; time < times; time++) await get(table, key('1'));
    };
    const spent = await memory.meter.spentBy(() => Promise.all([reading(3), reading(1)]));
    expect(spent).toMatchObject({ trips: 3, reads: 4 });
  });

  it('answers the others where one is refused', async () => {
    const taken = put(table, key('1'));
    const refused = put(table, { pk: '', sk: '1' });
    await expect(refused).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(taken).resolves.toBeUndefined();
  });
});
