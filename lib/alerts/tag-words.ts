import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import type { Severity } from './alert-life.ts';
import { texts } from './texts/texts.ts';

interface Tagged {
  readonly severity: Severity;
  readonly firstSeen: BusinessDate;
  readonly tier?: Tier;
}

/** `New`, `Open since Tue 3 Mar 2026, serious, key customer` */
export function tagWords({ severity, firstSeen, tier }: Tagged, isNew: boolean): string {
  const { tags, formats } = texts;
  return [
    isNew ? tags.new : tags.openSince(formats.day(firstSeen)),
    ...(severity === 'warning' ? [] : [tags[severity]]),
    ...(tier === 'key' ? [tags.keyCustomer] : []),
  ].join(', ');
}
