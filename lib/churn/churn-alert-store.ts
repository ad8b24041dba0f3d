import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { get, put, query, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { type Key, table as keys } from '../platform/table.ts';
import { type ChurnAlert, type ChurnTelling, causeName } from './churn-alert.ts';
import { churnAlertIn, storedChurnAlert } from './churn-alert-schema.ts';

const { openAlerts: index } = keys.indexes;
/** Beside the alerts of indicators, whose mails ask for other things: who reads the one does not read the other. */
const OPEN = 'openChurn';

function keyOf(customerId: string, cause: string): Key {
  return { pk: `alert#customer#${customerId}`, sk: cause };
}

/**
 * What is kept of an alert; it stays among the open ones while a mail may have to tell it: open, or over and not yet told
 * so. Those held out are never among them, for nobody is told.
 */
export function churnAlertRow(alert: ChurnAlert): Key & Row {
  const isListed = !alert.isHeldOut && (alert.state === 'open' || alert.told?.state === 'open');
  return {
    ...keyOf(alert.customerId, causeName(alert)),
    ...storedChurnAlert(alert),
    ...(isListed ? { [index.partitionKey]: OPEN } : {}),
  };
}

/** @param cause by causeName: `leaving`, `sendingLess#family#tea` */
export async function getChurnAlert(
  table: Table,
  customerId: string,
  cause: string,
): Promise<ChurnAlert | undefined> {
  const row = await get(table, keyOf(customerId, cause));
  return row && churnAlertIn(row);
}

export async function putChurnAlert(table: Table, alert: ChurnAlert): Promise<void> {
  await put(table, churnAlertRow(alert));
}

/**
 * Notes what a mail told of an alert on the alert as it stands by now: what a search found since the mail was written is not
 * undone by it.
 */
export async function noteChurnTold(table: Table, alert: ChurnAlert, told: ChurnTelling): Promise<void> {
  const row = await get(table, keyOf(alert.customerId, causeName(alert)));
  if (!row) return;
  const next = churnAlertRow({ ...churnAlertIn(row), told });
  if (!(await isReplaced(table, next, row))) await noteChurnTold(table, alert, told);
}

/** Alerts that are open, and those that closed since they were last told; none that is held out. */
export async function openChurnAlerts(table: Table): Promise<ChurnAlert[]> {
  const rows = await query(table, {
    IndexName: 'openAlerts' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${index.partitionKey} = :open`,
    values: { ':open': OPEN },
  });
  return rows.map((row) => churnAlertIn(row));
}

/** @returns false where another row is there by now than was seen */
async function isReplaced(table: Table, next: Key & Row, { alert }: Row): Promise<boolean> {
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem(next),
        ConditionExpression: 'alert = :seen',
        ExpressionAttributeValues: toItem({ ':seen': alert }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
