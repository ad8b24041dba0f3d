import type { BusinessDate } from '../calendar/calendar.ts';
import type { Key } from '../platform/table.ts';
import { addUp, type CountChange } from './contribution.ts';
import type { Counts } from './counts.ts';
import { groupNamed } from './groups.ts';
import { counterKey, isListedByDate } from './kpi-keys.ts';
import type { Restatement } from './restatement.ts';

/** Counts to add to one counter row. */
export interface CounterChange {
  readonly key: Key;
  readonly counts: Counts;
  /** Set on rows of groups that the nightly close looks for by date. */
  readonly dueOn?: BusinessDate;
  /** Set where the date had been closed. */
  readonly restated?: Pick<Restatement, 'restatedAt' | 'cause'>;
}

/** The changes of several orders, coalesced per counter row. */
export function counterChanges(
  changes: readonly CountChange[],
  restatements: readonly Restatement[],
  shard: number,
): CounterChange[] {
  const byDate = new Map(restatements.map((restatement) => [restatement.date, restatement]));
  return addUp(changes).map(({ group, date, counts }) => {
    const restated = byDate.get(date);
    return {
      key: counterKey(group, date, shard),
      counts,
      ...(isListedByDate(groupNamed(group).kind) ? { dueOn: date } : {}),
      ...(restated ? { restated } : {}),
    };
  });
}
