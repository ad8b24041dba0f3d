import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { get, query, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { customerAlertsPrefix, type Key, table as keys } from '../platform/table.ts';
import { guard } from '../platform/transactions.ts';
import type { BreachAlert, BreachTelling } from './credit-alert.ts';
import { breachIn, type KnownBreach } from './credit-alert-schema.ts';

const { openAlerts: index } = keys.indexes;
/** Apart from the alerts of indicators and of leavers, which other people are told of. */
const OPEN = 'openCredit';

function keyOf(customerId: string): Key {
  return { pk: `${customerAlertsPrefix}${customerId}`, sk: 'creditBreach' };
}

/** It stays among the open ones while a mail may have to tell it: open, or over and not yet told so. */
export function breachRow({ version, alert }: KnownBreach): Key & Row {
  const isListed = alert.state === 'open' || alert.told?.state === 'open';
  return {
    ...keyOf(alert.customerId),
    version,
    ...alert,
    ...(isListed ? { [index.partitionKey]: OPEN } : {}),
  };
}

export async function getBreach(table: Table, customerId: string): Promise<KnownBreach | undefined> {
  const row = await get(table, keyOf(customerId));
  return row && breachIn(row);
}

/** Alerts that are open, and those that closed since they were last told. */
export async function openBreaches(table: Table): Promise<BreachAlert[]> {
  const rows = await query(table, {
    IndexName: 'openAlerts' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${index.partitionKey} = :open`,
    values: { ':open': OPEN },
  });
  return rows.map((row) => breachIn(row).alert);
}

/** Notes what a mail told of an alert on the alert as it stands by now: what was found since is not undone by it. */
export async function noteBreachTold(
  table: Table,
  { customerId }: Pick<BreachAlert, 'customerId'>,
  told: BreachTelling,
): Promise<void> {
  const known = await getBreach(table, customerId);
  if (!known) return;
  const next = { version: known.version + 1, alert: { ...known.alert, told } };
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem(breachRow(next)),
        ...guard(known.version),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    await noteBreachTold(table, { customerId }, told);
  }
}
