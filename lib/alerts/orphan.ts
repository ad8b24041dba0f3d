import type { BusinessDate } from '../calendar/calendar.ts';

/** An order that facts were told of and that nobody has placed for a month: as a rule a wrong order number. */
export interface Orphan {
  readonly orderId: string;
  /** When the first of its facts was told. */
  readonly since: BusinessDate;
  readonly told: readonly {
    readonly partnerId: string;
    readonly facts: number;
    readonly kinds: readonly string[];
  }[];
}

/** Days that facts wait for their order before someone is told. */
export const ORPHANED_AFTER_DAYS = 30;

/** `hansa-trucks told 3 facts (delivered, dispatched)` */
export function describeOrphan({ told }: Orphan): string {
  return told
    .map(({ partnerId, facts, kinds }) => {
      const count = facts === 1 ? '1 fact' : `${facts} facts`;
      return `${partnerId} told ${count} (${kinds.join(', ')})`;
    })
    .join('; ');
}
