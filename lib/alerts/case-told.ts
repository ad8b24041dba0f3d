import type { BusinessDate } from '../calendar/calendar.ts';
import type { CaseAlert } from '../feedback/case-alert.ts';
import { alertName, isAlertToBeTold } from './alert.ts';
import { graverFirst } from './alert-life.ts';
import { isTheirs, type Recipient } from './recipients.ts';

/** What a mail tells of complaints. */
export interface CasesTold {
  /** The gravest first, those due first before others; those that are over come last. */
  readonly cases: readonly CaseAlert[];
  /** Told before and no worse: named only. */
  readonly stillOpen: readonly CaseAlert[];
  /** For ops: broken promises that account managers are told of. */
  readonly elsewhere: readonly CaseAlert[];
}

/**
 * What of complaints a recipient is told.
 * @param missed names of alerts that a mail to them told which may not have arrived
 */
export function casesToldTo(
  recipient: Recipient,
  managers: ReadonlyMap<string, string>,
  all: readonly CaseAlert[],
  missed: ReadonlySet<string>,
  date: BusinessDate,
): CasesTold {
  const sorted = all.toSorted(gravestFirst);
  const theirs = sorted.filter((alert) => isTheirs(recipient, alert, managers));
  const isDue = (alert: CaseAlert) => isAlertToBeTold(alert, date) || missed.has(alertName(alert));
  const others = recipient.roles.includes('ops') ? sorted.filter((each) => !theirs.includes(each)) : [];
  return {
    cases: theirs.filter(isDue),
    stillOpen: theirs.filter((alert) => isOpen(alert) && !isDue(alert)),
    elsewhere: others.filter((alert) => isOpen(alert) && alert.measure > 0),
  };
}

function gravestFirst(left: CaseAlert, right: CaseAlert): number {
  return (
    Number(left.state === 'closed') - Number(right.state === 'closed') ||
    graverFirst(left, right) ||
    (dueFirst(left) < dueFirst(right) ? -1 : 1)
  );
}

function dueFirst({ trouble }: CaseAlert): string {
  return trouble.promises[0]?.dueAt ?? '';
}

function isOpen({ state }: CaseAlert): boolean {
  return state === 'open';
}
