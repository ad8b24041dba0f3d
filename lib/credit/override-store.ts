import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Order } from '../orders/order.ts';
import { type Table, toItem } from '../platform/dynamo.ts';
import { table as keys } from '../platform/table.ts';
import type { CreditAccount } from './credit-account.ts';
import { accountKey } from './credit-keys.ts';
import type { StoredReservation } from './reservation-schema.ts';
import { reservationWrite } from './reservation-store.ts';

/**
 * Gives an account so much more room until an instant, in the place of what an override gave before. Only the difference is added,
 * so it is exact whatever orders move the room at the same time.
 */
export function extraWrite(
  table: Table,
  { customerId, overrideExtra, overrideUntil }: CreditAccount,
  extra: number,
  until: string,
): TransactWriteItem {
  return {
    Update: {
      TableName: table.name,
      Key: toItem(accountKey(customerId)),
      UpdateExpression: 'SET overrideExtra = :extra, overrideUntil = :until ADD overrideRoom :more',
      ConditionExpression:
        overrideExtra === undefined
          ? `attribute_exists(${keys.partitionKey}) AND attribute_not_exists(overrideExtra)`
          : 'overrideExtra = :seenExtra AND overrideUntil = :seenUntil',
      ExpressionAttributeValues: toItem({
        ':extra': extra,
        ':until': until,
        ':more': extra - (overrideExtra ?? 0),
        ':seenExtra': overrideExtra,
        ':seenUntil': overrideExtra === undefined ? undefined : overrideUntil,
      }),
    },
  };
}

/** Lets an order pass until an instant, whatever the limit. */
export function passWrite(
  table: Table,
  order: Pick<Order, 'orderId' | 'customerId'>,
  reservation: StoredReservation,
  until: string,
): TransactWriteItem {
  const version = reservation.version + 1;
  return reservationWrite(table, order, { ...reservation, version, overrideUntil: until });
}
