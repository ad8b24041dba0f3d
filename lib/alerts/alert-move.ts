import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { Gravity, Handling } from './alert-life.ts';

/** What a person does about an alert: they see to it, or it can wait. */
export type AlertMove =
  | { readonly kind: 'acknowledge' }
  | {
      readonly kind: 'snooze';
      /** The first date on which mails tell it again. */
      readonly until: BusinessDate;
      /** Nothing personal. */
      readonly reason: string;
    };

/** Days ahead: a longer snooze would be forgotten. */
export const LONGEST_SNOOZE = 90;

/** Is it a snooze that ends in time, and not in the past? */
export function isInReach(until: BusinessDate, today: BusinessDate): boolean {
  return today < until && until <= addDays(today, LONGEST_SNOOZE);
}

/** What is kept of a move: it holds until the alert is worse than it was then. */
export function handlingOf(
  move: AlertMove,
  { severity, measure }: Gravity,
  by: string,
  now: Date,
  on: BusinessDate,
): Handling {
  const handled = { severity, measure, by, at: now.toISOString(), on };
  switch (move.kind) {
    case 'acknowledge':
      return { ...handled, kind: 'acknowledged' };
    case 'snooze':
      return { ...handled, kind: 'snoozed', until: move.until, reason: move.reason };
  }
}

/** Did the same person do the same before? Then there is nothing to do. */
export function isSameHandling(left: Handling, right: Handling): boolean {
  if (left.by !== right.by) return false;
  if (left.kind === 'acknowledged' || right.kind === 'acknowledged') return left.kind === right.kind;
  return left.until === right.until && left.reason === right.reason;
}
