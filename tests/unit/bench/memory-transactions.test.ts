import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { get, put, toItem } from '../../../lib/platform/dynamo.ts';
import { MemoryDynamo } from '../../support/memory-dynamo.ts';

const key = (sk: string) => ({ pk: 'p', sk });
let { table } = new MemoryDynamo();

beforeEach(() => {
  ({ table } = new MemoryDynamo());
});

function transact(...items: TransactWriteItem[]) {
  return table.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
}

function putIf(sk: string, version: number, condition: string, values?: object): TransactWriteItem {
  return {
    Put: {
      TableName: table.name,
      Item: toItem({ ...key(sk), version }),
      ConditionExpression: condition,
      ...(values ? { ExpressionAttributeValues: toItem(values) } : {}),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

function update(sk: string, expression: string, values: object): TransactWriteItem {
  return {
    Update: {
      TableName: table.name,
      Key: toItem(key(sk)),
      UpdateExpression: expression,
      ExpressionAttributeNames: { '#a': 'a', '#b': 'b:b', '#on': 'dueOn' },
      ExpressionAttributeValues: toItem(values),
    },
  };
}

describe('a transaction of the memory engine', () => {
  it('adds to counters, which begin at zero, and sets attributes', async () => {
    await transact(
      update('1', 'ADD #a :one, #b :two SET #on = :date', { ':one': 1, ':two': 2, ':date': '2026-01-05' }),
    );
    await transact(update('1', 'ADD #a :one, #b :two', { ':one': 5, ':two': -3 }));
    expect(await get(table, key('1'))).toEqual({ ...key('1'), a: 6, 'b:b': -1, dueOn: '2026-01-05' });
  });

  it('does all or nothing', async () => {
    await put(table, { ...key('2'), version: 4 });
    const done = transact(
      putIf('1', 1, 'attribute_not_exists(pk)'),
      putIf('2', 4, 'version = :replaces', { ':replaces': 3 }),
      update('3', 'ADD #a :one', { ':one': 1 }),
    );
    await expect(done).rejects.toThrow(TransactionCanceledException);
    expect(await get(table, key('1'))).toBeUndefined();
    expect(await get(table, key('2'))).toEqual({ ...key('2'), version: 4 });
    expect(await get(table, key('3'))).toBeUndefined();
    await transact(putIf('2', 5, 'version = :replaces', { ':replaces': 4 }));
    expect(await get(table, key('2'))).toEqual({ ...key('2'), version: 5 });
  });

  it('gives the reasons in the order of the actions, with the old rows that were asked for', async () => {
    await put(table, { ...key('2'), version: 4 });
    await expect(
      transact(putIf('1', 1, 'attribute_not_exists(pk)'), putIf('2', 1, 'attribute_not_exists(pk)')),
    ).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [
        { Code: 'None' },
        { Code: 'ConditionalCheckFailed', Item: toItem({ ...key('2'), version: 4 }) },
      ],
    });
  });

  it('deletes rows with the rest, or leaves them with the rest', async () => {
    await put(table, { ...key('1'), version: 1 });
    const deletion: TransactWriteItem = { Delete: { TableName: table.name, Key: toItem(key('1')) } };
    await expect(transact(putIf('2', 1, 'attribute_exists(pk)'), deletion)).rejects.toThrow(
      TransactionCanceledException,
    );
    expect(await get(table, key('1'))).toBeDefined();
    await transact(putIf('2', 1, 'attribute_not_exists(pk)'), deletion);
    expect(await get(table, key('1'))).toBeUndefined();
    await expect(transact(putIf('1', 1, 'attribute_not_exists(pk)'), deletion)).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('refuses two actions on one row, and more than 100', async () => {
    const one = update('1', 'ADD #a :one', { ':one': 1 });
    await expect(transact(one, one)).rejects.toMatchObject({ name: 'ValidationException' });
    const many = Array.from({ length: 101 }, (_, index) => update(`${index}`, 'ADD #a :one', { ':one': 1 }));
    await expect(transact(...many)).rejects.toThrow();
  });

  it.each([
    'REMOVE #a[0]',
    'SET #a = #b',
    'SET #a = if_not_exists(#a, :one)',
    'DELETE #a :one',
  ])('refuses the update %s that it does not know', async (expression) => {
    const refused = transact(update('1', expression, { ':one': 1 }));
    await expect(refused).rejects.toThrow('does not know the update');
  });
});
