import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { get, put, putOnce, query, toItem } from '../../../lib/platform/dynamo.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const key = (sk: string) => ({ pk: 'p', sk });
const one = toItem(key('1'));
const ours = { TableName: new MemoryDynamo().table.name };

describe('the memory engine', () => {
  it('stores and reads a row', async () => {
    const { table } = new MemoryDynamo();
    await put(table, { ...key('1'), text: 'ü', count: -2, list: [{ deep: true }], gone: undefined });
    expect(await get(table, key('1'))).toEqual({ ...key('1'), text: 'ü', count: -2, list: [{ deep: true }] });
    expect(await get(table, key('2'))).toBeUndefined();
  });

  it('answers the old row when a condition fails, and keeps it', async () => {
    const { table } = new MemoryDynamo();
    expect(await putOnce(table, { ...key('1'), by: 'first' })).toBeUndefined();
    expect(await putOnce(table, { ...key('1'), by: 'second' })).toEqual({ ...key('1'), by: 'first' });
    expect(await get(table, key('1'))).toEqual({ ...key('1'), by: 'first' });
  });

  it('fails a condition as the SDK does, with the old row only if asked', async () => {
    const { table } = new MemoryDynamo();
    await put(table, key('1'));
    const failed = table.client.send(
      new PutItemCommand({
        ...ours,
        Item: one,
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    await expect(failed).rejects.toThrow(ConditionalCheckFailedException);
    await expect(failed).rejects.toHaveProperty('Item', undefined);
  });

  it('updates a row by itself: adds, sets and removes, or nothing of it where the condition fails', async () => {
    const { table } = new MemoryDynamo();
    const update = (expression: string, condition?: string) =>
      table.client.send(
        new UpdateItemCommand({
          ...ours,
          Key: one,
          UpdateExpression: expression,
          ExpressionAttributeValues: toItem({ ':two': 2 }),
          ...(condition ? { ConditionExpression: condition } : {}),
        }),
      );
    await update('ADD a :two SET b = :two, c = :two');
    await update('SET c = :two REMOVE b', 'a = :two');
    expect(await get(table, key('1'))).toEqual({ ...key('1'), a: 2, c: 2 });
    await expect(update('REMOVE c', 'a <> :two')).rejects.toThrow(ConditionalCheckFailedException);
    expect(await get(table, key('1'))).toEqual({ ...key('1'), a: 2, c: 2 });
  });

  it('finds rows by sort key, in its order of bytes', async () => {
    const { table } = new MemoryDynamo();
    for (const sk of ['b', 'a', 'ä', 'c', 'Z']) await put(table, key(sk));
    await put(table, { pk: 'other', sk: 'b' });
    const sortKeys = async (condition: string, values: Record<string, string>) =>
      (
        await query(table, {
          KeyConditionExpression: `pk = :pk${condition}`,
          values: { ':pk': 'p', ...values },
        })
      ).map(({ sk }) => sk);
    expect(await sortKeys('', {})).toEqual(['Z', 'a', 'b', 'c', 'ä']);
    expect(await sortKeys(' AND sk BETWEEN :from AND :to', { ':from': 'a', ':to': 'b' })).toEqual(['a', 'b']);
    expect(await sortKeys(' AND sk <= :to', { ':to': 'a' })).toEqual(['Z', 'a']);
    expect(await sortKeys(' AND sk > :from', { ':from': 'b' })).toEqual(['c', 'ä']);
    expect(await sortKeys(' AND begins_with(sk, :start)', { ':start': 'Z' })).toEqual(['Z']);
  });

  it('finds in an index only the rows that have its keys, with what it keeps of them', async () => {
    const { table } = new MemoryDynamo();
    await put(table, { ...key('1'), failedFor: 'c', dueDate: '2026-01-05', failure: {}, other: 1 });
    await put(table, { ...key('2'), failedFor: 'c' });
    const found = await query(table, {
      IndexName: 'failedOrders',
      KeyConditionExpression: 'failedFor = :customer',
      values: { ':customer': 'c' },
    });
    expect(found).toEqual([{ ...key('1'), failedFor: 'c', dueDate: '2026-01-05', failure: {} }]);
  });

  it.each<[string, (client: DynamoDBClient) => Promise<unknown>, string]>([
    ['a command', (client) => client.send(new ScanCommand(ours)), 'ScanCommand'],
    [
      'a field',
      (client) => client.send(new GetItemCommand({ ...ours, Key: one, ProjectionExpression: 'a' })),
      'ProjectionExpression',
    ],
    [
      'an action',
      (client) =>
        client.send(
          new TransactWriteItemsCommand({
            TransactItems: [{ Put: { ...ours, Item: one }, Delete: { ...ours, Key: one } }],
          }),
        ),
      'an action is one of',
    ],
    [
      'a condition',
      (client) =>
        client.send(new PutItemCommand({ ...ours, Item: one, ConditionExpression: 'size(a) > :b' })),
      'size(a) > :b',
    ],
    ['a table', (client) => client.send(new GetItemCommand({ TableName: 'other', Key: one })), 'other'],
    [
      'an index',
      (client) =>
        client.send(new QueryCommand({ ...ours, IndexName: 'none', KeyConditionExpression: 'pk = :p' })),
      'none',
    ],
    [
      'more than a key where a key belongs',
      (client) => client.send(new GetItemCommand({ ...ours, Key: toItem({ pk: 'p', sk: '1', version: 1 }) })),
      'does not match the schema',
    ],
    [
      'a key that is no string',
      (client) => client.send(new PutItemCommand({ ...ours, Item: toItem({ pk: 'p', sk: 1 }) })),
      'sk',
    ],
  ])('refuses %s by name', async (_, send, name) => {
    await expect(send(new MemoryDynamo().table.client)).rejects.toThrow(name);
  });
});
