import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { StoredCustomer } from '../customers/customer.ts';
import { customerKey } from '../customers/customer-keys.ts';
import { customerRowOf } from '../customers/customer-store.ts';
import { rescoringsAfter } from '../customers/tier-rescoring.ts';
import { getMany } from '../platform/batches.ts';
import { get, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { listedAfter, listedAs } from '../platform/listing.ts';
import { customerPrefix, type Key } from '../platform/table.ts';
import { guard } from '../platform/transactions.ts';
import { rescoringRow } from '../scorecards/rescoring-store.ts';
import { retiered } from './retiered.ts';
import { inForceOf, isOver, type TierInForce, type TierStanding, untouched } from './standing.ts';
import { standingRow } from './standing-schema.ts';

/** So many overrides are looked at in one page. */
const AT_ONCE = 100;

function standingKey(customerId: string): Key {
  return { pk: `${customerPrefix}${customerId}`, sk: 'tier' };
}

/** The row of a standing, listed by the end of its override while there is one. */
function rowOf(standing: TierStanding): Key & Row {
  const { customerId, override } = standing;
  const listed = override ? listedAs('tierOverrides', `${override.until}#${customerId}`) : {};
  return { ...standingKey(customerId), ...standing, ...listed };
}

/** How a customer stands; as one to whom nothing ever happened where there is no row. */
export async function getStanding(table: Table, customerId: string): Promise<TierStanding> {
  const row = await get(table, standingKey(customerId));
  return row ? standingRow.parse(row) : untouched(customerId);
}

/** The standings of those who have one, by id. */
export async function getStandings(
  table: Table,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, TierStanding>> {
  const rows = await getMany(table, customerIds.map(standingKey));
  return new Map(rows.map((row) => standingRow.parse(row)).map((each) => [each.customerId, each]));
}

/**
 * Keeps how a customer stands, with all that follows from it: the tier on the customer's row, and the orders that have to be scored by
 * it. All or nothing.
 * @param others rows of whoever decided, kept with it
 * @returns false when the standing or the customer was changed meanwhile
 */
export async function saveStanding(
  table: Table,
  customer: StoredCustomer,
  { standing, inForce }: TierInForce,
  now: Date,
  others: readonly (Key & Row)[] = [],
): Promise<boolean> {
  const put = (row: Key & Row) => ({ Put: { TableName: table.name, Item: toItem(row) } });
  const guarded = (row: Key & Row, version: number) => ({
    Put: { TableName: table.name, Item: toItem(row), ...guard(version - 1) },
  });
  const known = inForceOf(customer);
  const isSame = known.tier === inForce.tier && known.tierSource === inForce.tierSource;
  const moved = isSame ? undefined : retiered(customer, inForce, now);
  const rescorings = moved ? rescoringsAfter(customer, moved, now) : [];
  const TransactItems = [
    guarded(rowOf(standing), standing.version),
    moved ? guarded(customerRowOf(moved), moved.version) : unchanged(table, customer),
    ...rescorings.map((each) => put(rescoringRow(each))),
    ...others.map(put),
  ];
  try {
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
    return true;
  } catch (error) {
    if (isAnyGuardLost(error)) return false;
    throw error;
  }
}

/** What was decided of a customer holds for the version that it was decided of. */
function unchanged(table: Table, { customerId, version }: StoredCustomer): TransactWriteItem {
  return {
    ConditionCheck: { TableName: table.name, Key: toItem(customerKey(customerId)), ...guard(version) },
  };
}

/** Customers whose override has come to its end by a date, the longest ago first; what changed a moment ago may be missing. */
export async function* endedOverrides(table: Table, today: string): AsyncGenerator<string> {
  for (let after = '', isLast = false; !isLast; ) {
    const page = await listedAfter(table, 'tierOverrides', after, AT_ONCE, (row) => standingRow.parse(row));
    for (const { position, item } of page.found) {
      if (!item.override || !isOver(item.override, today)) return;
      yield item.customerId;
      after = position;
    }
    isLast = page.isLast;
  }
}

function isAnyGuardLost(error: unknown): boolean {
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed')
  );
}
