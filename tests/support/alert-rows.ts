import { type Alert, type AlertCause, alertKey, alertsOf } from '../../lib/alerts/alert.ts';
import type { AlertKey } from '../../lib/alerts/alert-key.ts';
import { getAlert, keepAlert, openAlerts } from '../../lib/alerts/alert-store.ts';
import { churnCauses } from '../../lib/churn/churn-alert.ts';
import type { Table } from '../../lib/platform/dynamo.ts';

/** Keeps an alert as if a job had found it now. */
export async function keptAlert(table: Table, alert: Alert): Promise<void> {
  const isKept = await keepAlert(table, await getAlert(table, alertKey(alert)), alert);
  if (!isKept) throw new Error('Another alert was kept at the same time.');
}

export async function alertOf<Cause extends AlertCause>(table: Table, key: AlertKey<Cause>) {
  return (await getAlert(table, key))?.alert;
}

export const leavingKey = (id: string) => ({ group: { kind: 'customer', id }, cause: 'leaving' }) as const;

export const openChurnAlerts = async (table: Table) => alertsOf(await openAlerts(table), churnCauses);

export const openBreaches = async (table: Table) => alertsOf(await openAlerts(table), ['creditBreach']);
