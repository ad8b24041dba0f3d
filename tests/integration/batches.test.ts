import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { getMany, removeAll } from '../../lib/platform/batches.ts';
import { put, type Table } from '../../lib/platform/dynamo.ts';
import { inTurns } from '../../lib/platform/in-turns.ts';
import { openTestTable, rowsOf } from '../support/test-table.ts';

const keys = Array.from({ length: 230 }, (_, index) => ({ pk: 'many', sk: String(index).padStart(3, '0') }));

let table: Table;
beforeAll(async () => {
  table = await openTestTable();
  await inTurns(keys, (key) => put(table, { ...key, text: `row ${key.sk}` }));
});

/** A table that is too busy for more than so many keys of a request. */
function busy(most: number): Table {
  const send = (command: BatchGetItemCommand) => {
    const asked = command.input.RequestItems?.[table.name]?.Keys ?? [];
    const left = asked.slice(most);
    const unprocessed = left.length > 0 ? { UnprocessedKeys: { [table.name]: { Keys: left } } } : {};
    if (most === 0) return Promise.resolve(unprocessed);
    const answered = { [table.name]: { Keys: asked.slice(0, most), ConsistentRead: true } };
    const part = new BatchGetItemCommand({ RequestItems: answered });
    return table.client.send(part).then((answer) => ({ ...answer, ...unprocessed }));
  };
  return { name: table.name, client: { send } as unknown as DynamoDBClient };
}

describe('rows of many keys', () => {
  it('are read however many there are, those that are not there left out', async () => {
    const rows = await getMany(table, [...keys, { pk: 'many', sk: 'none' }]);
    expect(rows.map(({ text }) => text).sort()).toEqual(keys.map(({ sk }) => `row ${sk}`));
    expect(await getMany(table, [])).toEqual([]);
  });

  it('are all read from a table that answers a part at a time', async () => {
    expect(await getMany(busy(40), keys)).toHaveLength(keys.length);
  });

  it('that a busy table never answers are an error, and no part of an answer', async () => {
    await expect(getMany(busy(0), keys)).rejects.toMatchObject({ reason: { kind: 'overloaded' } });
    await expect(getMany(busy(7), keys)).rejects.toMatchObject({ reason: { kind: 'overloaded' } });
  });

  it('are removed, also those that are gone already', async () => {
    await removeAll(table, keys.slice(0, 100));
    await removeAll(table, keys.slice(0, 200));
    expect((await rowsOf(table)).map(({ sk }) => sk).sort()).toEqual(keys.slice(200).map(({ sk }) => sk));
  });
});
