import {
  ConditionalCheckFailedException,
  type TransactWriteItem,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { customerIn } from '../customers/customer-keys.ts';
import { getMany } from '../platform/batches.ts';
import { get, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import { addedBy, type CreditAccount, type Movement } from './credit-account.ts';
import { accountIn, peakName } from './credit-account-schema.ts';
import { accountKey } from './credit-keys.ts';
import { monthNamed, monthNumber } from './months.ts';

/** Peaks of so many months are kept: of the one under way and the twelve before it. */
const KEPT_MONTHS = 13;

export async function getAccount(table: Table, customerId: string): Promise<CreditAccount | undefined> {
  const row = await get(table, accountKey(customerId));
  return row && accountIn(row);
}

/** The accounts of those customers who have one, by customer. */
export async function getAccounts(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, CreditAccount>> {
  const accounts = (await accountRows(table, customerIds)).map(accountIn);
  return new Map(accounts.map((account) => [account.customerId, account]));
}

/** Which of some customers have an account; what is in it is not looked at. */
export async function customersOnAccount(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await accountRows(table, customerIds);
  return new Set(rows.map((row) => customerIn(String(row[keys.partitionKey]))));
}

function accountRows(table: Table, customerIds: readonly string[]): Promise<Row[]> {
  return getMany(table, [...new Set(customerIds)].map(accountKey));
}

/** What an account must have for a movement to be made. */
export interface Demand {
  readonly of: 'room' | 'overrideRoom';
  /** In minor units. */
  readonly atLeast: number;
  /** The account's, where that is not known yet. */
  readonly currency?: string;
}

/**
 * Moves the figures of an account by differences, whatever else moves them at the same time.
 * @param demand undefined where the movement goes through in any case
 */
export function movementWrite(
  table: Table,
  customerId: string,
  movement: Movement,
  demand?: Demand,
): TransactWriteItem {
  const { openOrders, unpaid, held, heldOrders } = movement;
  return {
    Update: {
      TableName: table.name,
      Key: toItem(accountKey(customerId)),
      UpdateExpression:
        'ADD openOrders :openOrders, unpaid :unpaid, held :held, heldOrders :heldOrders, room :less, overrideRoom :less',
      ConditionExpression: conditionOf(demand),
      ExpressionAttributeValues: toItem({
        ':openOrders': openOrders,
        ':unpaid': unpaid,
        ':held': held,
        ':heldOrders': heldOrders,
        ':less': -addedBy(movement),
        ':atLeast': demand?.atLeast,
        ':currency': demand?.currency,
      }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

function conditionOf(demand: Demand | undefined): string {
  if (!demand) return `attribute_exists(${keys.partitionKey})`;
  return `${demand.of} >= :atLeast${demand.currency === undefined ? '' : ' AND currency = :currency'}`;
}

/** Raises the peak of a month to what was just seen; a higher one, seen by another, stays. */
export async function raisePeak(
  table: Table,
  { customerId, peaks }: CreditAccount,
  month: string,
  seen: number,
): Promise<void> {
  const known = peaks[month];
  if (known !== undefined && known >= seen) return;
  try {
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: toItem(accountKey(customerId)),
        // A year later nobody asks for it.
        UpdateExpression: 'SET #peak = :seen REMOVE #old',
        ConditionExpression: known === undefined ? 'attribute_not_exists(#peak)' : '#peak < :seen',
        ExpressionAttributeNames: {
          '#peak': peakName(month),
          '#old': peakName(monthNamed(monthNumber(month) - KEPT_MONTHS)),
        },
        ExpressionAttributeValues: toItem({ ':seen': seen }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const account = await getAccount(table, customerId);
    if (account) await raisePeak(table, account, month, seen);
  }
}
