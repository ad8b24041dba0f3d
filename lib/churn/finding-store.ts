import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { BusinessDate } from '../calendar/calendar.ts';
import { type Row, type Table, toItem } from '../platform/dynamo.ts';
import type { Key } from '../platform/table.ts';
import { guard, isGuardLost } from '../platform/transactions.ts';
import type { ChurnAlert } from './churn-alert.ts';
import { churnAlertRow } from './churn-alert-store.ts';
import type { Health } from './health.ts';
import { healthRow } from './health-store.ts';
import { foundWrite } from './summary-store.ts';

/** What a run keeps of a customer whose state changed. */
export interface KeptFinding {
  /** The date of the run. */
  readonly on: BusinessDate;
  /** Its version is one more than that of what it replaces. */
  readonly health: Health;
  readonly alerts: readonly ChurnAlert[];
  /** Of alerts that were raised: to be graded later. */
  readonly awaited: readonly (Key & Row)[];
}

/**
 * Keeps all that a run found of a customer, or nothing of it.
 * @returns false when another run has kept something meanwhile
 */
export async function saveFinding(
  table: Table,
  { on, health, alerts, awaited }: KeptFinding,
): Promise<boolean> {
  const put = (row: Key & Row): TransactWriteItem => ({ Put: { TableName: table.name, Item: toItem(row) } });
  const { customerId, churnState, sendingLess, version } = health;
  const guarded = {
    Put: {
      TableName: table.name,
      Item: toItem(healthRow(health)),
      ...guard(version - 1),
    },
  };
  const found = { churnState, sendingLess: sendingLess.map(({ part }) => part) };
  try {
    await table.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          guarded,
          foundWrite(table, customerId, found, on),
          ...alerts.map((alert) => put(churnAlertRow(alert))),
          ...awaited.map(put),
        ],
      }),
    );
    return true;
  } catch (error) {
    if (isGuardLost(error)) return false;
    throw error;
  }
}
