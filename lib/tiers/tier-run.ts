import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { CutOffsByCurrency } from './judge-tier.ts';
import type { Tallies } from './tallies.ts';

/** A monthly review of all tiers. */
export interface TierRun {
  /** `2026-05` */
  readonly month: string;
  /** Its last day, as of whose end customers are looked at. */
  readonly asOf: BusinessDate;
  /** As of which the review before this one looked; undefined of the first. */
  readonly before?: BusinessDate | undefined;
  readonly state: 'reviewing' | 'done';
  readonly startedAt: string;
  readonly finishedAt?: string | undefined;
  readonly cutOffs: CutOffsByCurrency;
  /** So far, while it is reviewing. */
  readonly tallies: Tallies;
  /** Where the next invocation goes on. */
  readonly checkpoint?: { readonly segment: number; readonly after: string } | undefined;
  /** The morning whose mails told of it. */
  readonly toldOn?: BusinessDate | undefined;
}

/** The last day of the month before the one of a date. */
export function lastMonthEnd(date: BusinessDate): BusinessDate {
  return addDays(`${monthOf(date)}-01`, -1);
}

export function monthOf(date: BusinessDate): string {
  return date.slice(0, 7);
}

/**
 * The month ends to be reviewed by a date: that of last month and, where it was missed, that of the month before. What was missed
 * longer ago would only be overtaken.
 * @param last the last that was reviewed; undefined where none ever was
 */
export function monthEndsDue(last: BusinessDate | undefined, today: BusinessDate): BusinessDate[] {
  const latest = lastMonthEnd(today);
  const due = last === undefined ? [latest] : [lastMonthEnd(latest), latest];
  return due.filter((end) => last === undefined || end > last);
}

/** How a mail's claim names a review. */
export function tierRunName({ month }: Pick<TierRun, 'month'>): string {
  return `tiers#${month}`;
}
