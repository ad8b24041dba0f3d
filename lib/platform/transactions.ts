import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Row, type Table, toItem } from './dynamo.ts';
import { type Key, table as keys } from './table.ts';

/** A row that may only replace a certain version of itself; 0 is none at all. */
export interface Guarded {
  readonly row: Key & Row;
  readonly replaces: number;
}

/**
 * Writes a guarded row, and others with it, and removes yet others, all or nothing.
 * @returns undefined when written; when the guard failed, the row that is there instead, which may be none
 */
export async function putGuarded(
  table: Table,
  { row, replaces }: Guarded,
  others: readonly (Key & Row)[] = [],
  removed: readonly Key[] = [],
): Promise<{ readonly instead: Row | undefined } | undefined> {
  const guarded = {
    TableName: table.name,
    Item: toItem(row),
    ...guard(replaces),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  } as const;
  try {
    const besides = [
      ...others.map((other) => ({ Put: { TableName: table.name, Item: toItem(other) } })),
      ...removed.map((key) => ({ Delete: { TableName: table.name, Key: toItem(key) } })),
    ];
    if (besides.length === 0) await table.client.send(new PutItemCommand(guarded));
    else {
      const parts = [{ Put: guarded }, ...besides];
      await table.client.send(new TransactWriteItemsCommand({ TransactItems: parts }));
    }
    return undefined;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException)
      return { instead: error.Item && unmarshall(error.Item) };
    if (error instanceof TransactionCanceledException) {
      const [first] = error.CancellationReasons ?? [];
      if (first?.Code === 'ConditionalCheckFailed') return { instead: first.Item && unmarshall(first.Item) };
    }
    throw error;
  }
}

/**
 * Removes a certain version of a row.
 * @returns false when another version is there, or none
 */
export async function removeGuarded(table: Table, key: Key, version: number): Promise<boolean> {
  try {
    await table.client.send(
      new DeleteItemCommand({ TableName: table.name, Key: toItem(key), ...guard(version) }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The condition on which a row may replace a version of itself; 0 is none at all. */
export function guard(replaces: number) {
  return replaces === 0
    ? { ConditionExpression: `attribute_not_exists(${keys.partitionKey})` }
    : {
        ConditionExpression: 'version = :replaces',
        ExpressionAttributeValues: toItem({ ':replaces': replaces }),
      };
}

/** Was a transaction cancelled for the guard, its first action? */
export function isGuardLost(error: unknown): boolean {
  return (
    error instanceof TransactionCanceledException &&
    error.CancellationReasons?.[0]?.Code === 'ConditionalCheckFailed'
  );
}

/** Was it cancelled for the guard of any of its actions? */
export function isAnyGuardLost(error: unknown): boolean {
  return (
    error instanceof TransactionCanceledException &&
    error.CancellationReasons?.some(({ Code }) => Code === 'ConditionalCheckFailed') === true
  );
}

/**
 * Writes all of it, or nothing.
 * @returns false where a guard of any of it failed
 */
export async function writeTogether(table: Table, writes: readonly TransactWriteItem[]): Promise<boolean> {
  try {
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: [...writes] }));
    return true;
  } catch (error) {
    if (isAnyGuardLost(error)) return false;
    throw error;
  }
}
