import type { BusinessDate } from '../calendar/calendar.ts';
import type { Key } from '../platform/table.ts';

/** Whose orders a counter counts. */
export type Group = { readonly kind: 'company' } | { readonly kind: 'customer'; readonly customerId: string };

/**
 * The company's counters of a day are spread over rows, because every consumer at work adds to them; a transaction
 * picks one row, a reader adds them all up.
 */
export const COMPANY_SHARDS = 8;

export function counterPartition(group: Group): string {
  switch (group.kind) {
    case 'company':
      return 'kpis#company';
    case 'customer':
      return `kpis#customer#${group.customerId}`;
  }
}

export function counterKey(group: Group, date: BusinessDate, shard: number): Key {
  const sk = group.kind === 'company' ? `${date}#${shard}` : date;
  return { pk: counterPartition(group), sk };
}

export function customerIdIn(partition: string): string {
  return partition.slice(counterPartition({ kind: 'customer', customerId: '' }).length);
}
