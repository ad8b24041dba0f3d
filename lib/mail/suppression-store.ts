import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { get, put, putOnce, query, type Table, toItem } from '../platform/dynamo.ts';
import { type Key, table as keys, mailSuppressionsPartition } from '../platform/table.ts';
import { mailbox, type Suppressed, type Suppression } from './mail-feedback.ts';
import { storedSuppression } from './suppression-schema.ts';

function keyOf(address: string): Key {
  return { pk: mailSuppressionsPartition, sk: mailbox(address) };
}

/**
 * Keeps that an address takes no mail. The first feedback counts while it does; one from before the address was last lifted
 * is old news, so that a message that comes again undoes nothing.
 * @returns whether the address is newly suppressed
 */
export async function suppress(table: Table, suppression: Suppression): Promise<boolean> {
  const row = await putOnce(table, { ...keyOf(suppression.address), ...suppression });
  if (!row) return true;
  const { liftedAt } = storedSuppression.parse(row);
  if (liftedAt === undefined || liftedAt >= suppression.since) return false;
  return await isReplaced(table, suppression, liftedAt);
}

/** False when another feedback came first. */
async function isReplaced(table: Table, suppression: Suppression, liftedAt: string): Promise<boolean> {
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem({ ...keyOf(suppression.address), ...suppression }),
        ConditionExpression: 'liftedAt = :seen',
        ExpressionAttributeValues: toItem({ ':seen': liftedAt }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

export async function getSuppression(table: Table, address: string): Promise<Suppression | undefined> {
  const row = await get(table, keyOf(address));
  return row && storedSuppression.parse(row);
}

/** Mails go to the address again; the row stays, to know old feedback by. */
export async function lift(table: Table, suppression: Suppression, at: Date): Promise<void> {
  await put(table, { ...keyOf(suppression.address), ...suppression, liftedAt: at.toISOString() });
}

/** All that are in force, by address. */
export async function suppressedAddresses(table: Table): Promise<Suppressed> {
  const rows = await query(table, {
    KeyConditionExpression: `${keys.partitionKey} = :all`,
    values: { ':all': mailSuppressionsPartition },
    ConsistentRead: true,
  });
  const inForce = rows
    .map((row) => storedSuppression.parse(row))
    .filter(({ liftedAt }) => liftedAt === undefined);
  return new Map(inForce.map((suppression) => [suppression.address, suppression]));
}
