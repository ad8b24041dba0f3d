import { addUpDays, type WrittenDay } from '../churn/order-day.ts';
import { counterChanges } from '../kpis/counter-changes.ts';
import { SHARDS } from '../kpis/kpi-keys.ts';
import type { Restatement } from '../kpis/restatement.ts';
import type { ScoreChange } from './order-score.ts';

/** DynamoDB's limit of actions in one transaction. */
const TRANSACTION_LIMIT = 100;

/** A change of an order's score that is still to be kept. */
export interface PendingScore extends ScoreChange {
  readonly replaces: number;
  readonly restatements: readonly Restatement[];
  readonly customerId: string;
  readonly isCustomerKnown: boolean;
  /** Of the order. */
  readonly recordedAt: string;
}

/**
 * Cuts changes into transactions: every order is one action, and so is every restatement and every row that they touch
 * together: of counters, of an order day, and the stamp of a customer's summary.
 */
export function inTransactions(changes: readonly PendingScore[]): PendingScore[][] {
  const groups: PendingScore[][] = [];
  let own = 0;
  let rows = new Set<string>();
  for (const change of changes) {
    const { customerId } = change;
    const touched = new Set(change.changes.map(({ group, date }) => `${date} ${group}`));
    if (change.orderDay)
      touched.add(`${change.orderDay.date} of ${customerId}`).add(`summary of ${customerId}`);
    const actions = 1 + change.restatements.length;
    const group = groups.at(-1);
    own += actions;
    rows = rows.union(touched);
    if (group && own + rows.size <= TRANSACTION_LIMIT) {
      group.push(change);
    } else {
      groups.push([change]);
      own = actions;
      rows = touched;
    }
  }
  return groups;
}

/** The order days of a transaction; a version of a score is written by one alone. */
export function orderDaysOf(group: readonly PendingScore[]): WrittenDay[] {
  const [first] = group;
  const writtenBy = `${first?.next.orderId}@${(first?.replaces ?? 0) + 1}`;
  const changes = addUpDays(group.flatMap(({ orderDay }) => orderDay ?? []));
  return changes.map((change) => ({ ...change, writtenBy }));
}

/** @param attempt spreads rivals over other rows */
export function counterChangesOf(group: readonly PendingScore[], attempt: number) {
  // Any row of a group's counters will do; the order's id spreads the consumers over them, anew at each attempt.
  const shard = (Number.parseInt(group[0]?.next.orderId.slice(0, 4) ?? '0', 16) + attempt) % SHARDS;
  return counterChanges(
    group.flatMap(({ changes }) => changes),
    group.flatMap(({ restatements }) => restatements),
    shard,
  );
}
