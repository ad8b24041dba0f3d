import type { BusinessDate } from '../calendar/calendar.ts';
import { texts } from './texts/texts.ts';

/** An order that facts were told of and that nobody has placed for a month: as a rule a wrong order number. */
export interface Orphan {
  readonly orderId: string;
  /** When the first of its facts was told. */
  readonly since: BusinessDate;
  readonly told: readonly {
    readonly partnerId: string;
    readonly factIds: readonly string[];
    readonly kinds: readonly string[];
  }[];
}

/** Days that facts wait for their order before someone is told. */
export const ORPHANED_AFTER_DAYS = 30;

/** `hansa-trucks told 2 facts (delivered, dispatched): drop-1, drop-2`; by their ids the sender finds them again. */
export function describeOrphan({ told }: Orphan): string {
  return told
    .map(({ partnerId, factIds, kinds }) =>
      texts.orphans.told(partnerId, factIds.length, kinds.join(', '), texts.listOf(factIds)),
    )
    .join('; ');
}
