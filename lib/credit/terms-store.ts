import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { isTransient, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { type Key, table as keys } from '../platform/table.ts';
import type { AccountTerms, CreditAccount } from './credit-account.ts';
import type { CreditDecision } from './credit-decision.ts';
import { accountKey, decisionKey } from './credit-keys.ts';

/** A review is kept as text: it is large, seldom read, and must come out as it went in. */
function decisionRow(decision: CreditDecision): Key & Row {
  const { customerId, decidedAt, decisionId } = decision;
  const key = decisionKey(customerId, decidedAt, decisionId);
  return decision.kind === 'reviewed'
    ? { ...key, ...decision, review: JSON.stringify(decision.review) }
    : { ...key, ...decision };
}

/** A part of a transaction, as stores make them. */
export type Change = TransactWriteItem;

/** A new account: nothing has moved it yet. */
export function newAccountWrite(table: Table, account: CreditAccount): TransactWriteItem {
  const { peaks: _, ...row } = account;
  return {
    Put: {
      TableName: table.name,
      Item: toItem({ ...accountKey(account.customerId), ...row }),
      ConditionExpression: `attribute_not_exists(${keys.partitionKey})`,
    },
  };
}

/**
 * Changes the terms of an account, on condition that they are still those that were seen; its room moves by the difference, while
 * orders move it at the same time.
 */
export function termsWrite(
  table: Table,
  { customerId, version, limit, deposits }: CreditAccount,
  terms: Pick<AccountTerms, 'limit' | 'paymentDays' | 'deposits' | 'collateral' | 'sector'>,
  changedAt: string,
): TransactWriteItem {
  const { sector } = terms;
  return {
    Update: {
      TableName: table.name,
      Key: toItem(accountKey(customerId)),
      UpdateExpression: `SET #limit = :limit, paymentDays = :paymentDays, deposits = :deposits, collateral = :collateral, version = :next, changedAt = :changedAt${sector ? ', sector = :sector' : ''} ADD room :more, overrideRoom :more${sector ? '' : ' REMOVE sector'}`,
      ConditionExpression: 'version = :version',
      ExpressionAttributeNames: { '#limit': 'limit' },
      ExpressionAttributeValues: toItem({
        ':limit': terms.limit,
        ':paymentDays': terms.paymentDays,
        ':deposits': terms.deposits,
        ':collateral': terms.collateral,
        ':sector': sector,
        ':version': version,
        ':next': version + 1,
        ':changedAt': changedAt,
        ':more': terms.limit - limit + terms.deposits - deposits,
      }),
    },
  };
}

/**
 * Writes changes of an account with the decisions that made them, and other rows with them, all or nothing.
 * @returns false when a change came first that one of them does not allow for
 */
export async function saveDecided(
  table: Table,
  changes: readonly TransactWriteItem[],
  decisions: readonly CreditDecision[],
  others: readonly (Key & Row)[] = [],
): Promise<boolean> {
  try {
    await table.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          ...changes,
          ...[...decisions.map(decisionRow), ...others].map((row) => ({
            Put: { TableName: table.name, Item: toItem(row) },
          })),
        ],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && !isTransient(error)) return false;
    throw error;
  }
}
