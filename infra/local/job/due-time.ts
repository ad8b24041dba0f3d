import { addDays, type BusinessDate, businessDateOf, startOfDate } from '../../../lib/calendar/calendar.ts';
import type { LocalSchedule } from '../schedule/schedules.ts';
import { UsageError } from '../terminal/command.ts';

/** When a schedule is due first on a business date. */
export function dueTime({ nextDue, functionLabel }: LocalSchedule, date: BusinessDate, zone: string): Date {
  const due = nextDue(new Date(startOfDate(date, zone).getTime() - 1));
  if (due && due < startOfDate(addDays(date, 1), zone)) return due;
  const next = due ? `; it is next on ${businessDateOf(due, zone)}` : '';
  throw new UsageError(`${functionLabel} is not due on ${date}${next}.`);
}

/** A business date as a person types it. */
export function businessDate(option: string, text: string): BusinessDate {
  const date = new Date(`${text}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
    return text;
  throw new UsageError(`--${option} takes a date like 2026-03-01, not ${text}.`);
}
