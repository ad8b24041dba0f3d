import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  DynamoDBServiceException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { setting } from './config.ts';
import { type Key, table as keys } from './table.ts';

/** The table and the client that reaches it. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
}

/** A row as the engine packs it. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** A row as it comes out of the table: unknown until a store has parsed it. */
export type Row = Readonly<Record<string, unknown>>;

export function openTable(): Table {
  // Three attempts of at most three seconds end within the ten that a function of the API has.
  const client = new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000, throwOnRequestTimeout: true },
  });
  return { client, name: setting('TABLE_NAME') };
}

/**
 * Stores a row unless its key is taken: then nothing changes and the row that has the key is answered, in the same trip.
 */
export async function putOnce(table: Table, row: Key & Row): Promise<Row | undefined> {
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem(row),
        ConditionExpression: `attribute_not_exists(${keys.partitionKey})`,
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return undefined;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return unmarshall(error.Item ?? {});
    throw error;
  }
}

export async function put(table: Table, row: Key & Row): Promise<void> {
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: toItem(row) }));
}

export async function remove(table: Table, key: Key): Promise<void> {
  await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: toItem(key) }));
}

/** Reads one row; what was written before is seen. */
export async function get(table: Table, key: Key): Promise<Row | undefined> {
  const { Item } = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: toItem(key), ConsistentRead: true }),
  );
  return Item && unmarshall(Item);
}

type QueryInput = Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey' | 'ExpressionAttributeValues'> & {
  readonly values: Readonly<Record<string, string>>;
};

/** Reads all rows that a query finds, page by page (1 MB each). */
export async function query(table: Table, input: QueryInput): Promise<Row[]> {
  return (await queryItems(table, input)).map(rowIn);
}

export function rowIn(item: Item): Row {
  return unmarshall(item);
}

/** The same as they come: for the few figures of many rows, which cost more to unpack than to add up. */
export async function queryItems(table: Table, input: QueryInput): Promise<Item[]> {
  const { values, ...rest } = input;
  const items: Item[] = [];
  let next: Record<string, AttributeValue> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        ...rest,
        TableName: table.name,
        ExpressionAttributeValues: toItem(values),
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    items.push(...(page.Items ?? []));
    next = page.LastEvaluatedKey;
  } while (next);
  return items;
}

/** Reads the first rows that a query finds, at most `limit`; `isLast` when there are no others. */
export async function queryPage(
  table: Table,
  input: Omit<QueryCommandInput, 'TableName' | 'Limit' | 'ExpressionAttributeValues'> & {
    readonly values: Readonly<Record<string, string>>;
  },
  limit: number,
): Promise<{ readonly rows: Row[]; readonly isLast: boolean }> {
  const { values, ...rest } = input;
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      ...rest,
      TableName: table.name,
      Limit: limit,
      ExpressionAttributeValues: toItem(values),
    }),
  );
  return { rows: Items.map((item) => unmarshall(item)), isLast: LastEvaluatedKey === undefined };
}

export function toItem(row: object): Record<string, AttributeValue> {
  return marshall(row, { removeUndefinedValues: true });
}

/** Would the same request pass a moment later? */
export function isTransient(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) {
    return error.CancellationReasons?.some(({ Code = '' }) => transientReasons.has(Code)) ?? false;
  }
  if (error instanceof DynamoDBServiceException) {
    return error.$fault === 'server' || error.$retryable !== undefined || transientNames.has(error.name);
  }
  // No answer at all: a time-out, or the network (Node gives those errors a code, as ECONNRESET).
  return error instanceof Error && (error.name === 'TimeoutError' || 'code' in error);
}

const transientReasons = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

const transientNames = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
]);
