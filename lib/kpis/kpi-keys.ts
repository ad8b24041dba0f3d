import type { BusinessDate } from '../calendar/calendar.ts';
import type { Key } from '../platform/table.ts';
import { type Group, type GroupKind, groupNamed } from './groups.ts';

/**
 * The counters of a group's day are spread over rows, because every consumer at work may add to them; a transaction picks
 * one row, a reader adds them all up. Those of a customer are one row: few add to it at once.
 */
export const SHARDS = 8;

const PREFIX = 'kpis#';

/** @param group its name */
export function counterPartition(group: string): string {
  return `${PREFIX}${group}`;
}

export function counterKey(group: string, date: BusinessDate, shard: number): Key {
  const sk = isSharded(groupNamed(group).kind) ? `${date}#${shard}` : date;
  return { pk: counterPartition(group), sk };
}

export function isSharded(kind: GroupKind): boolean {
  return kind !== 'customer';
}

/** Kinds of groups that can be found by the dates on which they have orders due. */
export function isListedByDate(kind: GroupKind): boolean {
  return kind === 'customer' || kind === 'carrier' || kind === 'warehouse' || kind === 'lane';
}

/** The group whose counters a partition holds. */
export function groupIn(partition: string): Group {
  return groupNamed(partition.slice(PREFIX.length));
}
