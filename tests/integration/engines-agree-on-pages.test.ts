import { BatchGetItemCommand, DeleteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { put, type Row, remove, type Table, toItem } from '../../lib/platform/dynamo.ts';
import { MemoryDynamo } from '../support/memory-dynamo.ts';
import { openTestTable } from '../support/test-table.ts';

let local: Table;
beforeAll(async () => {
  local = await openTestTable();
});

/** Only the engine is asked what it charges; the memory engine has a meter. */
function charges(tableName: string) {
  return tableName === local.name ? ({ ReturnConsumedCapacity: 'TOTAL' } as const) : {};
}

describe('a page', () => {
  const row = (sk: string, bytes = 3000): Row & { pk: string; sk: string } => ({
    pk: 'paged',
    sk,
    text: 'x'.repeat(bytes),
  });
  const memory = new MemoryDynamo();
  const start = (sk: string) => ({ ExclusiveStartKey: toItem({ pk: 'paged', sk }) });

  beforeAll(async () => {
    const rows = [
      ...['a', 'b', 'c'].map((sk) => row(sk)),
      ...['d', 'e', 'f', 'g'].map((sk) => row(sk, 390_000)),
    ];
    for (const each of rows) for (const table of [memory.table, local]) await put(table, each);
  });

  it.each<[string, object]>([
    ['that its limit ends', { Limit: 2 }],
    ['whose limit is all that there is', { Limit: 2, ...start('e') }],
    ['that 1 MB ends', {}],
    ['behind a key without a row', start('ab')],
    ['backwards', { ScanIndexForward: false, Limit: 2, ...start('f') }],
    ['of which a projection leaves the keys', { ProjectionExpression: 'pk, sk', Limit: 3 }],
    ['behind the last row', start('g')],
  ])('%s is the same, and charged the same', async (_, given) => {
    const ask = ({ client, name }: Table) =>
      client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: toItem({ ':pk': 'paged' }),
          ConsistentRead: true,
          ...charges(name),
          ...given,
        }),
      );
    const { Items, LastEvaluatedKey, ConsumedCapacity } = await ask(local);
    const spent = await memory.meter.spentBy(async () => {
      const page = await ask(memory.table);
      expect([page.Items, page.LastEvaluatedKey]).toEqual([Items, LastEvaluatedKey]);
    });
    // AWS charges a step where nothing is found, too; DynamoDB Local does not.
    expect(spent.readUnits).toBe(ConsumedCapacity?.CapacityUnits || 1);
  });

  it.each<[string, object]>([
    ['of another partition', { pk: 'other', sk: 'a' }],
    ['that lacks a part', { pk: 'paged' }],
    ['with more than a key', { pk: 'paged', sk: 'a', text: 'x' }],
  ])('cannot begin behind a key %s', async (_, key) => {
    for (const { client, name } of [memory.table, local]) {
      const asked = new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: toItem({ ':pk': 'paged' }),
        ExclusiveStartKey: toItem(key),
      });
      await expect(client.send(asked)).rejects.toMatchObject({ name: 'ValidationException' });
    }
  });
});

describe('a batch of keys and a deletion', () => {
  const keys = ['1', '2', '3'].map((sk) => ({ pk: 'charged', sk }));
  const memory = new MemoryDynamo();

  beforeAll(async () => {
    const [first, second] = keys;
    for (const table of [memory.table, local]) {
      if (first) await put(table, { ...first, text: 'x'.repeat(1500), listedIn: 'partners', listedAs: '1' });
      if (second) await put(table, { ...second, text: 'x'.repeat(5000) });
    }
  });

  it('are charged the same, row by row', async () => {
    // AWS charges a row that is not there, too; DynamoDB Local does not.
    const there = keys.slice(0, 2);
    const batch = ({ client, name }: Table) =>
      client.send(
        new BatchGetItemCommand({
          RequestItems: { [name]: { Keys: there.map(toItem), ConsistentRead: true } },
          ...charges(name),
        }),
      );
    const { ConsumedCapacity = [] } = await batch(local);
    const read = await memory.meter.spentBy(() => batch(memory.table));
    expect(read.readUnits).toBe(ConsumedCapacity[0]?.CapacityUnits);
    for (const key of keys) {
      const deleted = await local.client.send(
        new DeleteItemCommand({ TableName: local.name, Key: toItem(key), ReturnConsumedCapacity: 'INDEXES' }),
      );
      const { Table: charged, GlobalSecondaryIndexes = {} } = deleted.ConsumedCapacity ?? {};
      const spent = await memory.meter.spentBy(() => remove(memory.table, key));
      const ofIndexes = Object.values(GlobalSecondaryIndexes);
      expect(spent).toMatchObject({
        tableWriteUnits: charged?.CapacityUnits,
        indexWriteUnits: ofIndexes.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0),
      });
    }
  });
});
