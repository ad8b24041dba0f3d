import type { BusinessDate } from '../calendar/calendar.ts';
import type { Key } from '../platform/table.ts';
import { addUp, type Contribution, type Counts } from './counters.ts';
import { counterKey, type Group } from './kpi-keys.ts';

/** Counts to add to one counter row. */
export interface CounterChange {
  readonly key: Key;
  readonly counts: Counts;
  /** Set on rows of customers, so that the nightly review finds who had orders due. */
  readonly dueOn?: BusinessDate;
}

/** The differences of several orders, coalesced per counter row. */
export function counterChanges(
  orders: readonly { readonly customerId: string; readonly difference: Contribution }[],
  companyShard: number,
): CounterChange[] {
  const company = addUp(orders.map(({ difference }) => difference));
  const customers = Map.groupBy(orders, ({ customerId }) => customerId);
  return [
    ...changesOf({ kind: 'company' }, company, companyShard),
    ...[...customers].flatMap(([customerId, theirs]) =>
      changesOf({ kind: 'customer', customerId }, addUp(theirs.map(({ difference }) => difference)), 0),
    ),
  ];
}

function changesOf(group: Group, contribution: Contribution, shard: number): CounterChange[] {
  return Object.entries(contribution).map(([date, counts]) => ({
    key: counterKey(group, date, shard),
    counts,
    ...(group.kind === 'customer' ? { dueOn: date } : {}),
  }));
}
