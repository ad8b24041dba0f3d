import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { WrittenDay } from '../churn/order-day.ts';
import { orderDayWrite } from '../churn/order-day-store.ts';
import { stampWrite } from '../churn/summary-store.ts';
import type { CounterChange } from '../kpis/counter-changes.ts';
import { coded } from '../kpis/counts-schema.ts';
import { counterWrite } from '../kpis/kpi-store.ts';
import type { Restatement } from '../kpis/restatement.ts';
import { restatementWrite } from '../kpis/restatement-store.ts';
import { orderPartition } from '../orders/order-store.ts';
import { type Table, toItem } from '../platform/dynamo.ts';
import { type Key, table as keys } from '../platform/table.ts';
import { dueAs } from './due-place.ts';
import type { OrderScore } from './order-score.ts';
import { openPromiseShard } from './score-index-store.ts';
import { SCORE } from './score-store.ts';

/** A score to keep, on condition that the version it was computed beside still stands. */
export interface VersionedScore {
  readonly score: OrderScore;
  readonly replaces: number;
  /** Of closed dates, which it brings about. */
  readonly restatements: readonly Restatement[];
}

/**
 * Keeps scores, adds their differences to the counters and order days and records what they restate, all or nothing.
 * @param orderDays one change of each order day; each customer's summary is stamped as behind by them
 * @throws TransactionCanceledException when a score was replaced meanwhile, or another writer is at the same rows
 */
export async function saveScores(
  table: Table,
  scores: readonly VersionedScore[],
  counters: readonly CounterChange[],
  orderDays: readonly WrittenDay[],
): Promise<void> {
  const byCustomer = Map.groupBy(orderDays, ({ customerId }) => customerId);
  await table.client.send(
    new TransactWriteItemsCommand({
      TransactItems: [
        ...scores.map((each) => scoreWrite(table.name, each)),
        ...scores.flatMap(({ restatements, replaces }) =>
          restatements.map((each) => restatementWrite(table, each, replaces + 1)),
        ),
        ...counters.map((each) => counterWrite(table, each)),
        ...orderDays.map((each) => orderDayWrite(table, each)),
        ...[...byCustomer].flatMap(([customerId, own]) =>
          own.slice(0, 1).map(({ writtenBy }) => stampWrite(table, customerId, own.length, writtenBy)),
        ),
      ],
    }),
  );
}

/** Why a transaction was cancelled, action by action, without repeats; undefined for any other error. */
export function cancellationReasons(error: unknown): string | undefined {
  if (!(error instanceof TransactionCanceledException)) return undefined;
  return [...new Set(error.CancellationReasons?.map(({ Code }) => Code))].join(' ');
}

function scoreWrite(tableName: string, { score, replaces }: VersionedScore): TransactWriteItem {
  const { promiseEndsAt, isOpen, counted, failed, ...rest } = score;
  const { openPromises, failedOrders, failedByCarrier, failedByLane } = keys.indexes;
  const key: Key = { pk: orderPartition(score.orderId), sk: SCORE };
  const row = {
    ...key,
    ...rest,
    version: replaces + 1,
    ...(counted ? { counted: { ...counted, counts: coded(counted.counts) } } : {}),
    [openPromises.sortKey]: dueAs(promiseEndsAt, score.orderId),
    ...(isOpen ? { [openPromises.partitionKey]: openPromiseShard(score.orderId) } : {}),
    ...(failed
      ? {
          [failedOrders.partitionKey]: score.customerId,
          [failedOrders.sortKey]: failed.dueDate,
          [failedByCarrier.partitionKey]: failed.carrier,
          [failedByLane.partitionKey]: failed.lane,
          failure: failed.failure,
        }
      : {}),
  };
  const condition =
    replaces === 0
      ? { ConditionExpression: `attribute_not_exists(${keys.partitionKey})` }
      : {
          ConditionExpression: 'version = :replaces',
          ExpressionAttributeValues: toItem({ ':replaces': replaces }),
        };
  return { Put: { TableName: tableName, Item: toItem(row), ...condition } };
}
