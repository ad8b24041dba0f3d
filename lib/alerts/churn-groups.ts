import type { ChurnAlert, LeavingAlert, SendingLessAlert } from '../churn/churn-alert.ts';
import { stakeOf } from './stake.ts';
import { unitsOf } from './texts/formats.ts';

/** The open alert of a customer that its card is about, and others that go with it. */
export interface OpenOf {
  readonly state: 'open';
  readonly customerId: string;
  readonly lead: ChurnAlert;
  /** Who is leaving may have sent less before, or less of several things. */
  readonly sendingLess: readonly SendingLessAlert[];
  readonly over: readonly ChurnAlert[];
}

export interface OverOf {
  readonly state: 'closed';
  readonly customerId: string;
  readonly over: readonly [ChurnAlert, ...ChurnAlert[]];
}

/** What a mail tells of one customer. */
export type CustomerAlerts = OpenOf | OverOf;

/** The alerts of each customer together, most at stake first; customers whose alerts are all over come last. */
export function byCustomer(alerts: readonly ChurnAlert[]): CustomerAlerts[] {
  const byId = Map.groupBy([...alerts].sort(mostAtStakeFirst), ({ customerId }) => customerId);
  return [...byId].flatMap(([customerId, of]): CustomerAlerts[] => {
    const open = of.filter(({ state }) => state === 'open');
    const [first, ...others] = of.filter(({ state }) => state === 'closed');
    const lead = open.find(isLeaving) ?? open[0];
    if (lead) {
      const over = first ? [first, ...others] : [];
      return [{ state: 'open', customerId, lead, sendingLess: open.filter(isSendingLess), over }];
    }
    return first ? [{ state: 'closed', customerId, over: [first, ...others] }] : [];
  });
}

/** What is told of one alert alone. */
export function customerAlertsOf(alert: ChurnAlert): CustomerAlerts {
  const { state, customerId } = alert;
  if (state === 'closed') return { state, customerId, over: [alert] };
  return { state, customerId, lead: alert, sendingLess: isSendingLess(alert) ? [alert] : [], over: [] };
}

function isLeaving(alert: ChurnAlert): alert is LeavingAlert {
  return alert.cause === 'leaving';
}

function isSendingLess(alert: ChurnAlert): alert is SendingLessAlert {
  return alert.cause === 'sendingLess';
}

export function isOpenOf(alerts: CustomerAlerts): alerts is OpenOf {
  return alerts.state === 'open';
}

export function mostAtStakeFirst(left: ChurnAlert, right: ChurnAlert): number {
  return (
    Number(left.state === 'closed') - Number(right.state === 'closed') ||
    inUnits(right) - inUnits(left) ||
    (left.customerId < right.customerId ? -1 : Number(left.customerId > right.customerId))
  );
}

/** Without rates of exchange a unit of one currency counts as one of another. */
function inUnits(alert: ChurnAlert): number {
  const stake = stakeOf(alert);
  return stake ? unitsOf(stake) : 0;
}
