import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { BusinessDate } from '../calendar/calendar.ts';
import { get, put, putOnce, query, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { type Key, table as keys, streamed, urgentMailsPrefix } from '../platform/table.ts';
import { writtenAlert } from './alert-schema.ts';
import {
  type Delivery,
  storedDelivery,
  storedUrgentMail,
  type UrgentMail,
  type UrgentMailName,
} from './urgent-mail-schema.ts';

/** Beside the mails of a date; the stream passes on only these. */
const DELIVERY = 'delivery#';

function partitionOf(on: BusinessDate): string {
  return `${urgentMailsPrefix}${on}`;
}

function keyOf({ on, id }: UrgentMailName): Key {
  return { pk: partitionOf(on), sk: `${streamed.urgentMailPrefix}${id}` };
}

function deliveryKey({ on, id, recipient }: Delivery): Key {
  return { pk: partitionOf(on), sk: `${DELIVERY}${id}#${recipient}` };
}

/** A mail to be sent at once: written with the alert, and sent by whom the stream tells. */
export function urgentMailRow(mail: UrgentMail): Key & Row {
  return { ...keyOf(mail), ...mail, alert: writtenAlert(mail.alert) };
}

export async function getUrgentMail(table: Table, name: UrgentMailName): Promise<UrgentMail | undefined> {
  const row = await get(table, keyOf(name));
  return row && storedUrgentMail.parse(row);
}

/**
 * Claims a delivery.
 * @param before an attempt that began before this instant has ended, however it did
 * @returns `taken` by another attempt that may be under way; `over` where there is nothing left to send
 */
export async function claimDelivery(
  table: Table,
  claimed: Delivery,
  before: Date,
): Promise<'claimed' | 'taken' | 'over'> {
  const row = await putOnce(table, { ...deliveryKey(claimed), ...claimed });
  if (!row) return 'claimed';
  const { state, claimedAt } = storedDelivery.parse(row);
  if (state !== 'claimed') return 'over';
  if (claimedAt >= before.toISOString()) return 'taken';
  return (await isReclaimed(table, claimed, claimedAt)) ? 'claimed' : 'taken';
}

/** Notes that a delivery is left to the morning mail; one that was attempted before stays as it is. */
export async function noteWaiting(table: Table, waiting: Delivery): Promise<void> {
  await putOnce(table, { ...deliveryKey(waiting), ...waiting });
}

export async function markDelivery(
  table: Table,
  delivery: Delivery,
  state: Delivery['state'],
): Promise<void> {
  await put(table, { ...deliveryKey(delivery), ...delivery, state });
}

export async function deliveriesOf(table: Table, on: BusinessDate): Promise<Delivery[]> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :pk AND begins_with(${keys.sortKey}, :prefix)`,
    values: { ':pk': partitionOf(on), ':prefix': DELIVERY },
    ConsistentRead: true,
  });
  return rows.map((row) => storedDelivery.parse(row));
}

async function isReclaimed(table: Table, claimed: Delivery, seen: string): Promise<boolean> {
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem({ ...deliveryKey(claimed), ...claimed }),
        ConditionExpression: 'claimedAt = :seen',
        ExpressionAttributeValues: toItem({ ':seen': seen }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
