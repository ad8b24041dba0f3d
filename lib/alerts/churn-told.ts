import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { ChurnAlert } from '../churn/churn-alert.ts';
import { alertName, isAlertToBeTold } from './alert.ts';
import { isGrave } from './alert-life.ts';
import { mostAtStakeFirst } from './churn-groups.ts';
import { isTheirs, type Recipient } from './recipients.ts';

/** What a mail tells of customers who may leave. */
export interface ChurnTold {
  /** Most at stake first. */
  readonly alerts: readonly ChurnAlert[];
  /** Others that are told on the next mornings, having less at stake. */
  readonly waiting: number;
  /** Told before and no worse: named only. */
  readonly stillOpen: readonly ChurnAlert[];
  /** For ops: serious ones that account managers are told of. */
  readonly elsewhere: readonly ChurnAlert[];
}

/** More can neither be read of a morning nor be called. */
const MOST_AT_ONCE = 100;
/** So many days after the alert was raised mails fall silent on who is lost: then the list of customers at risk has them. */
const LOST_TOLD_FOR = 90;

/**
 * What of the alerts of leaving customers a recipient is told.
 * @param missed names of alerts that a mail to them told which may not have arrived
 */
export function churnToldTo(
  recipient: Recipient,
  managers: ReadonlyMap<string, string>,
  all: readonly ChurnAlert[],
  missed: ReadonlySet<string>,
  date: BusinessDate,
): ChurnTold {
  const open = all.filter((alert) => !isLongLost(alert, date));
  const theirs = open.filter((alert) => isTheirs(recipient, alert, managers)).sort(mostAtStakeFirst);
  const due = theirs.filter((alert) => isAlertToBeTold(alert, date) || missed.has(alertName(alert)));
  const [isTheirOwn, isDue] = [new Set(theirs), new Set(due)];
  const others = recipient.roles.includes('ops') ? open.filter((alert) => !isTheirOwn.has(alert)) : [];
  return {
    alerts: due.slice(0, MOST_AT_ONCE),
    waiting: Math.max(0, due.length - MOST_AT_ONCE),
    stillOpen: theirs.filter((alert) => isOpen(alert) && !isDue.has(alert)),
    elsewhere: others.filter((alert) => isOpen(alert) && isGrave(alert)),
  };
}

/** Of what others are told, that which is new to them. */
export function newsElsewhere({ elsewhere }: ChurnTold, date: BusinessDate): ChurnAlert[] {
  return elsewhere.filter((alert) => isAlertToBeTold(alert, date));
}

function isLongLost(alert: ChurnAlert, date: BusinessDate): boolean {
  if (alert.cause !== 'leaving' || alert.churnState !== 'lost' || !isOpen(alert)) return false;
  return addDays(alert.firstSeen, LOST_TOLD_FOR) < date;
}

function isOpen({ state }: ChurnAlert): boolean {
  return state === 'open';
}
