import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { KnownAlert } from '../alerts/alert-schema.ts';
import { alertWrites } from '../alerts/alert-store.ts';
import { isTransient, type Table, toItem } from '../platform/dynamo.ts';
import type { BreachAlert } from './credit-alert.ts';
import { accountKey } from './credit-keys.ts';

/**
 * Keeps an alert, all or nothing with what goes with it: that the account is noted as in breach, and the mail that must not wait.
 * It is raised and closed only while the account is still on that side of its limit.
 * @param before the alert that it takes the place of
 * @param of by which figure of the account there is room
 * @returns false where another was kept meanwhile, or the account is not as it was seen
 */
export async function saveBreach(
  table: Table,
  before: KnownAlert<BreachAlert> | undefined,
  alert: BreachAlert,
  of: 'room' | 'overrideRoom',
): Promise<boolean> {
  try {
    await table.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [...alertWrites(table, before, alert), ...noteWrites(table, before?.alert, alert, of)],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && !isTransient(error)) return false;
    throw error;
  }
}

function noteWrites(
  table: Table,
  before: BreachAlert | undefined,
  { customerId, state, firstSeen }: BreachAlert,
  of: 'room' | 'overrideRoom',
): TransactWriteItem[] {
  const isNoted = before?.state === 'open';
  if (isNoted === (state === 'open')) return [];
  const [note, condition] = isNoted
    ? ['REMOVE breachedSince', `breachedSince = :since AND ${of} >= :none`]
    : ['SET breachedSince = :since', `attribute_not_exists(breachedSince) AND ${of} < :none`];
  return [
    {
      Update: {
        TableName: table.name,
        Key: toItem(accountKey(customerId)),
        UpdateExpression: note,
        ConditionExpression: condition,
        ExpressionAttributeValues: toItem({ ':since': firstSeen, ':none': 0 }),
      },
    },
  ];
}
