import { groupName } from '../kpis/groups.ts';
import { get, put, query, type Table } from '../platform/dynamo.ts';
import { type Key, table as keys } from '../platform/table.ts';
import type { Alert, AlertSubject } from './alert.ts';
import { storedAlert } from './alert-schema.ts';

const { openAlerts: index } = keys.indexes;
const OPEN = 'open';

function keyOf({ group, cause, indicator }: AlertSubject): Key {
  return { pk: `alert#${groupName(group)}`, sk: `${cause}#${indicator}` };
}

export async function getAlert(table: Table, subject: AlertSubject): Promise<Alert | undefined> {
  const row = await get(table, keyOf(subject));
  return row && storedAlert.parse(row);
}

/** Keeps an alert; it stays among the open ones while a mail may have to tell it: open, or over and not yet told so. */
export async function putAlert(table: Table, alert: Alert): Promise<void> {
  const isOpen = alert.state === 'open' || alert.told?.state === 'open';
  await put(table, { ...keyOf(alert), ...alert, ...(isOpen ? { [index.partitionKey]: OPEN } : {}) });
}

/** Alerts that are open, and those that closed since they were last told. */
export async function openAlerts(table: Table): Promise<Alert[]> {
  const rows = await query(table, {
    IndexName: 'openAlerts' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${index.partitionKey} = :open`,
    values: { ':open': OPEN },
  });
  return rows.map((row) => storedAlert.parse(row));
}
