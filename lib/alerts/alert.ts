import type { BusinessDate } from '../calendar/calendar.ts';
import { churnAlertKey, type LeavingAlert, type SendingLessAlert } from '../churn/churn-alert.ts';
import { type BreachAlert, breachKey, isMoreOwedThan } from '../credit/credit-alert.ts';
import { type CaseAlert, caseAlertKey, isMoreMissed } from '../feedback/case-alert.ts';
import { type OverdueVisitAlert, overdueKey } from '../revisits/overdue-alert.ts';
import { type AlertKey, nameOfKey } from './alert-key.ts';
import { handlingInForce, type IsMore, isToBeTold, isUrgent, tellingOf } from './alert-life.ts';
import { type IndicatorAlert, indicatorAlertKey } from './indicator-alert.ts';
import type { Role } from './recipients.ts';

/** What each cause is an alert of. */
export interface AlertsByCause {
  readonly belowTarget: IndicatorAlert;
  readonly worseThanBefore: IndicatorAlert;
  readonly leaving: LeavingAlert;
  readonly sendingLess: SendingLessAlert;
  readonly creditBreach: BreachAlert;
  readonly visitOverdue: OverdueVisitAlert;
  readonly complaint: CaseAlert;
}

export type AlertCause = keyof AlertsByCause;
/** One alert is one customer or group × one cause: who, how much is at stake, why, what to do, and later whether it helped. */
export type Alert = AlertsByCause[AlertCause];

/** Generic, so that each alert meets the row of its own cause. */
type AlertOf<Cause extends AlertCause> = AlertsByCause[Cause] & { readonly cause: Cause };

/** What differs from cause to cause. */
interface CauseRow<Of extends Alert> {
  readonly key: (alert: Of) => AlertKey<AlertCause>;
  /** Whom mails tell; a manager those of their own customers, and ops those of customers that no manager can be told of. */
  readonly toldTo: Role;
  /** From which measure on it is worse; without it only a graver severity is. */
  readonly isMoreThan?: (alert: Of) => IsMore;
  /** Nobody is told of it. */
  readonly isWithheld?: (alert: Of) => boolean;
}

const causes: { readonly [Cause in AlertCause]: CauseRow<AlertsByCause[Cause]> } = {
  belowTarget: { key: indicatorAlertKey, toldTo: 'ops' },
  worseThanBefore: { key: indicatorAlertKey, toldTo: 'ops' },
  leaving: {
    key: churnAlertKey,
    toldTo: 'manager',
    // Lost after at risk: a key customer's alert was as grave before.
    isMoreThan: () => (measure, before) => measure > before,
    isWithheld: ({ isHeldOut }) => isHeldOut,
  },
  sendingLess: { key: churnAlertKey, toldTo: 'manager', isWithheld: ({ isHeldOut }) => isHeldOut },
  creditBreach: { key: breachKey, toldTo: 'credit', isMoreThan: isMoreOwedThan },
  visitOverdue: { key: ({ customerId }) => overdueKey(customerId), toldTo: 'manager' },
  complaint: { key: caseAlertKey, toldTo: 'manager', isMoreThan: () => isMoreMissed },
};

export const alertCauses = Object.keys(causes).filter(isAlertCause);

export function isAlertCause(name: string): name is AlertCause {
  return Object.hasOwn(causes, name);
}

export function alertKey<Cause extends AlertCause>(alert: AlertOf<Cause>): AlertKey<AlertCause> {
  return causes[alert.cause].key(alert);
}

/** `customer#nordwind leaving`, `lane#hamburg>Berlin, DE belowTarget#otif` */
export function alertName(alert: Alert): string {
  return nameOfKey(alertKey(alert));
}

export function toldTo({ cause }: Alert): Role {
  return causes[cause].toldTo;
}

export function isWithheld<Cause extends AlertCause>(alert: AlertOf<Cause>): boolean {
  return causes[alert.cause].isWithheld?.(alert) === true;
}

export function isMoreThan<Cause extends AlertCause>(alert: AlertOf<Cause>): IsMore | undefined {
  return causes[alert.cause].isMoreThan?.(alert);
}

/** Those of some causes. */
export function alertsOf<Cause extends AlertCause>(
  alerts: readonly Alert[],
  wanted: readonly Cause[],
): AlertsByCause[Cause][] {
  return alerts.filter((alert) => isOf(alert, wanted));
}

function isOf<Cause extends AlertCause>(
  alert: Alert,
  wanted: readonly Cause[],
): alert is AlertsByCause[Cause] {
  return wanted.some((cause) => cause === alert.cause);
}

/** Must a mail tell it today, as its cause and its life ask? */
export function isAlertToBeTold(alert: Alert, today: BusinessDate): boolean {
  return isToBeTold(alert, today, isMoreThan(alert));
}

/** What becomes of an alert, and whether a mail must tell it at once. */
export interface AlertStep<Of extends Alert = Alert> {
  readonly alert: Of;
  readonly isUrgent: boolean;
}

/**
 * The step from one alert to the next. What people and mails did about it goes on where whoever found the next one says
 * nothing of it: what a person did, while that holds, and of which mail at once it was told last.
 */
export function alertStep<Of extends Alert>(before: Alert | undefined, next: Of): AlertStep<Of> {
  const isMore = isMoreThan(next);
  const goesOn = {
    ...next,
    urgent: next.urgent ?? before?.urgent,
    handling: next.handling ?? before?.handling,
  };
  const alert = { ...goesOn, handling: handlingInForce(goesOn, next.lastSeen, isMore) };
  const isRaised = before?.state !== 'open';
  return isUrgent(alert, isRaised, isMore)
    ? { alert: { ...alert, urgent: tellingOf(next.lastSeen, alert) }, isUrgent: true }
    : { alert, isUrgent: false };
}
