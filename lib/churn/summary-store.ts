import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { BusinessDate } from '../calendar/calendar.ts';
import { getMany } from '../platform/batches.ts';
import { queryPage, type Table, toItem } from '../platform/dynamo.ts';
import { partOf } from '../platform/spread.ts';
import { type Key, table as keys, summariesPrefix } from '../platform/table.ts';
import type { OrderDayChange } from './order-day.ts';
import { orderDayWrite } from './order-day-store.ts';
import type { CustomerSummary } from './summary.ts';
import { type Found, type KnownSummary, storedSummary, summaryIn } from './summary-schema.ts';

/** Summaries are spread over partitions, which a run reads one after the other, by a hash: each is a sample of all. */
export const SEGMENTS = 16;

export function segmentOf(customerId: string): number {
  return partOf(customerId, SEGMENTS);
}

export function summaryKey(customerId: string): Key {
  return { pk: `${summariesPrefix}${segmentOf(customerId)}`, sk: customerId };
}

/**
 * The part of a transaction that stamps a customer's summary as behind by so many changes of its order days.
 * @param writtenBy the name of the transaction
 * @param seen where it may only be done if there were just so many changes before
 */
export function stampWrite(
  table: Table,
  customerId: string,
  changes: number,
  writtenBy: string,
  seen?: number,
): TransactWriteItem {
  return {
    Update: {
      TableName: table.name,
      Key: toItem(summaryKey(customerId)),
      UpdateExpression: 'ADD n :changes SET customerId = :customerId, writtenBy = :by',
      ...(seen === undefined ? {} : { ConditionExpression: 'n = :seen' }),
      ExpressionAttributeValues: toItem({
        ':changes': changes,
        ':customerId': customerId,
        ':by': writtenBy,
        ...(seen === undefined ? {} : { ':seen': seen }),
      }),
    },
  };
}

/** So many order days are repaired in one transaction; of more, the next run repairs the others. */
const MOST_REPAIRED = 90;

/**
 * Adds to order days what they lack.
 * @param seen changes of the customer's order days when they were read
 * @returns how many changes there are with these; undefined when there are others by now, and then nothing is added
 */
export async function repairDays(
  table: Table,
  customerId: string,
  lacking: readonly OrderDayChange[],
  seen: number,
): Promise<number | undefined> {
  const repaired = lacking.slice(0, MOST_REPAIRED);
  try {
    await table.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          stampWrite(table, customerId, repaired.length, `repair@${seen}`, seen),
          ...repaired.map((each) => orderDayWrite(table, each)),
        ],
      }),
    );
    return seen + repaired.length;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return undefined;
    throw error;
  }
}

/** The summaries of customers, by id; of those who never ordered there is none. */
export async function getSummaries(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, KnownSummary>> {
  const rows = await getMany(table, customerIds.map(summaryKey));
  return new Map(rows.map(summaryIn).map((known) => [known.customerId, known]));
}

/** A page of the summaries of a segment, in the order of customer ids. */
export async function summariesAfter(
  table: Table,
  segment: number,
  after: string,
  limit: number,
): Promise<{ readonly found: readonly KnownSummary[]; readonly isLast: boolean }> {
  const { partitionKey, sortKey } = keys;
  const { rows, isLast } = await queryPage(
    table,
    {
      KeyConditionExpression: `${partitionKey} = :pk${after === '' ? '' : ` AND ${sortKey} > :after`}`,
      values: { ':pk': `${summariesPrefix}${segment}`, ...(after === '' ? {} : { ':after': after }) },
    },
    limit,
  );
  return { found: rows.map(summaryIn), isLast };
}

/**
 * Keeps a summary made of all changes that are known.
 * @returns false when there are others by now
 */
export async function putSummary(
  table: Table,
  customerId: string,
  summary: CustomerSummary | undefined,
  changes: number,
): Promise<boolean> {
  try {
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: toItem(summaryKey(customerId)),
        UpdateExpression: `SET made = :made${summary ? ', summary = :summary' : ' REMOVE summary'}`,
        ConditionExpression: 'n = :made',
        ExpressionAttributeValues: toItem({
          ':made': changes,
          ...(summary ? { ':summary': storedSummary(summary) } : {}),
        }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The part of a transaction that notes what the run of a date found of a customer. */
export function foundWrite(
  table: Table,
  customerId: string,
  { churnState, sendingLess }: Found,
  on: BusinessDate,
): TransactWriteItem {
  return {
    Update: {
      TableName: table.name,
      Key: toItem(summaryKey(customerId)),
      UpdateExpression: 'SET churnState = :state, sendingLess = :less, foundOn = :on',
      ExpressionAttributeValues: toItem({ ':state': churnState, ':less': sendingLess, ':on': on }),
    },
  };
}
