import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { groupName } from '../kpis/groups.ts';
import { get, query, queryPage, type Row, type Table, toItem } from '../platform/dynamo.ts';
import type { Page } from '../platform/listing.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { alertsPrefix, type Key, table as keys } from '../platform/table.ts';
import { guard, putGuarded } from '../platform/transactions.ts';
import { type Alert, type AlertCause, type AlertsByCause, alertKey, alertStep, isWithheld } from './alert.ts';
import { type AlertKey, nameOfKey, placeOf } from './alert-key.ts';
import { rankOf, severities, type Telling } from './alert-life.ts';
import { anyAlertIn, type KnownAlert, knownAlertIn, writtenAlert } from './alert-schema.ts';
import { urgentMailRow } from './urgent-mail-store.ts';

const { openAlerts: index } = keys.indexes;
const OPEN = 'open';

function keyOf(key: AlertKey): Key {
  return { pk: `${alertsPrefix}${groupName(key.group)}`, sk: placeOf(key) };
}

/** @returns the alert and its version, which the next one must replace */
export async function getAlert<Cause extends AlertCause>(
  table: Table,
  key: AlertKey<Cause>,
): Promise<KnownAlert<AlertsByCause[Cause]> | undefined> {
  const row = await get(table, keyOf(key));
  return row && knownAlertIn(key.cause, row);
}

/**
 * Keeps the alert that takes the place of another, with the mail at once that it asks for. What is the same already is not
 * written again.
 * @param before what `next` was decided from
 * @returns false where another was kept meanwhile: then read it, and decide anew
 */
export async function keepAlert(table: Table, before: KnownAlert | undefined, next: Alert): Promise<boolean> {
  const [row, ...mails] = rowsOf(before, next);
  if (!row || (before && row['alert'] === writtenAlert(before.alert))) return true;
  const replaces = before?.version ?? 0;
  return (await retryingConflicts(() => putGuarded(table, { row, replaces }, mails))) === undefined;
}

/**
 * The same as part of a transaction, for what was found and what follows from it is kept all or nothing. The first write is
 * the guarded one.
 */
export function alertWrites(
  table: Table,
  before: KnownAlert | undefined,
  next: Alert,
): [TransactWriteItem, ...TransactWriteItem[]] {
  const [row, ...mails] = rowsOf(before, next);
  const put = (each: Key & Row) => ({ TableName: table.name, Item: toItem(each) });
  return [
    { Put: { ...put(row), ...guard(before?.version ?? 0) } },
    ...mails.map((mail) => ({ Put: put(mail) })),
  ];
}

/** Alerts that are open, and those that closed since they were last told; none that nobody is told of. The gravest come first. */
export async function openAlerts(table: Table): Promise<Alert[]> {
  const rows = await query(table, {
    IndexName: 'openAlerts' satisfies keyof typeof keys.indexes,
    KeyConditionExpression: `${index.partitionKey} = :open`,
    values: { ':open': OPEN },
  });
  return rows.map((row) => anyAlertIn(row).alert);
}

/** The same a page at a time; those that are over come last. */
export async function openAlertsAfter(table: Table, after: string, limit: number): Promise<Page<Alert>> {
  const { rows, isLast } = await queryPage(
    table,
    {
      IndexName: 'openAlerts' satisfies keyof typeof keys.indexes,
      KeyConditionExpression: `${index.partitionKey} = :open${after === '' ? '' : ` AND ${index.sortKey} > :after`}`,
      values: { ':open': OPEN, ...(after === '' ? {} : { ':after': after }) },
    },
    limit,
  );
  return {
    found: rows.map((row) => ({ position: String(row[index.sortKey]), item: anyAlertIn(row).alert })),
    isLast,
  };
}

/** Notes what a mail told of an alert on the alert as it is by now: what was found since is not undone by it. */
export async function noteAlertTold(table: Table, key: AlertKey<AlertCause>, told: Telling): Promise<void> {
  const known = await getAlert(table, key);
  if (known && !(await keepAlert(table, known, { ...known.alert, told })))
    await noteAlertTold(table, key, told);
}

/** The row of an alert, and that of a mail at once. */
function rowsOf(before: KnownAlert | undefined, next: Alert): [Key & Row, ...(Key & Row)[]] {
  const { alert, isUrgent } = alertStep(before?.alert, next);
  const key = alertKey(alert);
  const version = (before?.version ?? 0) + 1;
  const row = { ...keyOf(key), version, alert: writtenAlert(alert), ...placeAmongOpen(alert) };
  if (!isUrgent) return [row];
  return [row, urgentMailRow({ on: alert.lastSeen, id: `${nameOfKey(key)}#${version}`, alert })];
}

/** It stays among the open ones while a mail may have to tell it: open, or over and not yet told so; of those the open ones come first. */
function placeAmongOpen(alert: Alert): Row {
  const { state, told, severity, firstSeen } = alert;
  if (isWithheld(alert) || (state === 'closed' && told?.state !== 'open')) return {};
  const gravity = state === 'open' ? severities.length - 1 - rankOf(severity) : severities.length;
  return {
    [index.partitionKey]: OPEN,
    [index.sortKey]: [gravity, firstSeen, nameOfKey(alertKey(alert))].join('#'),
  };
}
