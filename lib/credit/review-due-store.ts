import {
  ConditionalCheckFailedException,
  PutItemCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { BusinessDate } from '../calendar/calendar.ts';
import { get, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { partOf } from '../platform/spread.ts';
import type { Key } from '../platform/table.ts';
import { reviewKey } from './credit-keys.ts';
import {
  lookedAtSooner,
  type ReviewDue,
  type ReviewTrigger,
  reviewedSooner,
  reviewTriggers,
} from './review-due.ts';
import { creditClasses } from './review-inputs.ts';

/** Looks that are due are spread over so many index partitions, for those of a whole night are written within minutes. */
export const REVIEW_SHARDS = 8;

const storedDue: z.ZodMiniType<ReviewDue> = z.object({
  customerId: z.string(),
  lookOn: z.string(),
  reviewOn: z.string(),
  triggers: z.array(z.enum(reviewTriggers)),
  lastClass: z.optional(z.enum(creditClasses)),
  lastReviewedOn: z.optional(z.string()),
});

export function dueIn(row: Row): ReviewDue {
  return storedDue.parse(row);
}

export function reviewRow(due: ReviewDue): Key & Row {
  const { customerId, lookOn } = due;
  const list = `creditReviews#${partOf(customerId, REVIEW_SHARDS)}` as const;
  return { ...reviewKey(customerId), ...due, ...listedAs(list, `${lookOn}#${customerId}`) };
}

export async function getReviewDue(table: Table, customerId: string): Promise<ReviewDue | undefined> {
  const row = await get(table, reviewKey(customerId));
  return row && dueIn(row);
}

/** Accounts of a shard, those first that are to be looked at first. */
export function looksAfter(
  table: Table,
  shard: number,
  after: string,
  limit: number,
): Promise<Page<ReviewDue>> {
  return listedAfter(table, `creditReviews#${shard}`, after, limit, dueIn);
}

/** Replaces what was due, on condition that nothing has brought it forward meanwhile. */
export function dueWrite(table: Table, seen: ReviewDue, next: ReviewDue): TransactWriteItem {
  return { Put: replacement(table, seen, next) };
}

function replacement(table: Table, seen: ReviewDue, next: ReviewDue) {
  return {
    TableName: table.name,
    Item: toItem(reviewRow(next)),
    ConditionExpression: 'lookOn = :lookOn AND reviewOn = :reviewOn AND triggers = :triggers',
    ExpressionAttributeValues: toItem({
      ':lookOn': seen.lookOn,
      ':reviewOn': seen.reviewOn,
      ':triggers': seen.triggers,
    }),
  };
}

/** Has an account reviewed on a date at the latest. */
export function bringForward(
  table: Table,
  customerId: string,
  on: BusinessDate,
  trigger: ReviewTrigger,
): Promise<void> {
  return changed(table, customerId, (due) => reviewedSooner(due, on, trigger));
}

/** Has an account looked at on a date at the latest. */
export function lookSooner(table: Table, customerId: string, on: BusinessDate): Promise<void> {
  return changed(table, customerId, (due) => lookedAtSooner(due, on));
}

async function changed(
  table: Table,
  customerId: string,
  change: (due: ReviewDue) => ReviewDue | undefined,
): Promise<void> {
  const due = await getReviewDue(table, customerId);
  const next = due && change(due);
  if (!next) return;
  try {
    await table.client.send(new PutItemCommand(replacement(table, due, next)));
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    await changed(table, customerId, change);
  }
}
