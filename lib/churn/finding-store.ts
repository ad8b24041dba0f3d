import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { KnownAlert } from '../alerts/alert-schema.ts';
import { alertWrites } from '../alerts/alert-store.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import { type Row, type Table, toItem } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Key } from '../platform/table.ts';
import { guard, isAnyGuardLost, isGuardLost } from '../platform/transactions.ts';
import type { VisitWish } from '../revisits/visit-wish.ts';
import { wishRow } from '../revisits/visit-wish-store.ts';
import type { ChurnAlert } from './churn-alert.ts';
import type { Health } from './health.ts';
import { healthRow } from './health-store.ts';
import { foundWrite } from './summary-store.ts';

/** What a run keeps of a customer whose state changed. */
export interface KeptFinding {
  /** The date of the run. */
  readonly on: BusinessDate;
  /** Its version is one more than that of what it replaces. */
  readonly health: Health;
  /** Each with what it takes the place of. */
  readonly alerts: readonly {
    readonly before: KnownAlert<ChurnAlert> | undefined;
    readonly next: ChurnAlert;
  }[];
  /** Of alerts that were raised: to be graded later. */
  readonly awaited: readonly (Key & Row)[];
  /** Visits that the change asks for. */
  readonly wishes: readonly VisitWish[];
}

/**
 * Keeps all that a run found of a customer, or nothing of it.
 * @returns false where an alert is not what it was decided from any more: a mail told it, or a person did something about it
 * @throws Refusal when another run has kept something meanwhile
 */
export async function saveFinding(
  table: Table,
  { on, health, alerts, awaited, wishes }: KeptFinding,
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
          ...alerts.flatMap(({ before, next }) => alertWrites(table, before, next)),
          ...awaited.map(put),
          ...wishes.map((wish) => put(wishRow(wish))),
        ],
      }),
    );
    return true;
  } catch (error) {
    if (isGuardLost(error)) throw new Refusal({ kind: 'overloaded' });
    if (isAnyGuardLost(error)) return false;
    throw error;
  }
}
