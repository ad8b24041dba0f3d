import type { BusinessDate } from '../calendar/calendar.ts';
import { addInto, type Counts, withoutZeros } from './counts.ts';
import type { RestatementCause } from './restatement.ts';

/** A group's day: its counts, and whether they were changed after the day was closed. */
export interface CountedDay {
  readonly counts: Counts;
  readonly restated?: { readonly at: string; readonly cause: RestatementCause['kind'] };
}

export type CountedDays = ReadonlyMap<BusinessDate, CountedDay>;

/** The days of a span, both ends inclusive, as one. */
export function sumBetween(days: CountedDays, from: BusinessDate, to: BusinessDate): CountedDay {
  const total: Record<string, number> = {};
  let restated: CountedDay['restated'];
  for (const [date, day] of days) {
    if (date < from || date > to) continue;
    addInto(total, day.counts, 1);
    if (day.restated && (!restated || restated.at < day.restated.at)) restated = day.restated;
  }
  return { counts: withoutZeros(total), ...(restated ? { restated } : {}) };
}
