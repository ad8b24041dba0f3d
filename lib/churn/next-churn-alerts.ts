import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import { tierSettings } from '../customers/tier-settings.ts';
import type { Money } from '../orders/order.ts';
import { type ChurnAlert, type LeavingAlert, measureOf, type SendingLessAlert } from './churn-alert.ts';
import { isHeldOut } from './hold-out.ts';
import { usualGapOf } from './horizon.ts';
import { type Finding, isLeaving } from './judge-customer.ts';
import type { Reason } from './reason.ts';

/** Who was silent for so much longer than their horizon when first found is no news: a first search finds all who ever left. */
const LONG_GONE_DAYS = 365;

/** What a run knows of a customer whose state changed. */
export interface Concerned {
  readonly customerId: string;
  readonly tier: Tier;
  readonly manager?: string | undefined;
  readonly doNotContact: boolean;
  readonly lastOrderOn: BusinessDate;
  readonly valueAtRisk: Money | undefined;
  readonly reasons: readonly Reason[];
}

/**
 * The alerts of a customer after a finding: raised on a change of state, worse when they are lost, closed when the state
 * clears. What stays as it is, is left out.
 * @param before the customer's alerts, open or not
 * @param holdOutShare in [0, 1]: so many are told to nobody
 */
export function nextChurnAlerts(
  before: readonly ChurnAlert[],
  finding: Finding,
  customer: Concerned,
  on: BusinessDate,
  holdOutShare: number,
): ChurnAlert[] {
  const common = {
    ...customer,
    state: 'open',
    firstSeen: on,
    lastSeen: on,
    isHeldOut: isHeldOut(customer.customerId, on, customer.tier, holdOutShare),
  } as const;
  const leaving = before.find((alert) => alert.cause === 'leaving');
  const lessBefore = before.filter((alert) => alert.cause === 'sendingLess');
  return [...nextLeaving(leaving, finding, common), ...nextSendingLess(lessBefore, finding, common)];
}

type Common = Omit<SendingLessAlert, 'cause' | 'severity' | 'shrinking' | 'told'>;

function nextLeaving(
  before: LeavingAlert | undefined,
  { churnState, outlook, rhythm }: Finding,
  common: Common,
): LeavingAlert[] {
  const open = before?.state === 'open' ? before : undefined;
  if (!isLeaving(churnState)) return open ? [closed(open, common, { churnState, outlook })] : [];
  if (!open && outlook.silentDays > outlook.horizonDays + LONG_GONE_DAYS) return [];
  return [
    {
      ...common,
      cause: 'leaving',
      churnState,
      severity: churnState === 'lost' ? 'serious' : tierSettings[common.tier].leastSeverity,
      measure: measureOf(churnState),
      outlook,
      raisedAt: open?.raisedAt ?? outlook,
      usualGapDays: usualGapOf(rhythm),
      firstSeen: open?.firstSeen ?? common.firstSeen,
      isHeldOut: common.tier !== 'key' && (open?.isHeldOut ?? common.isHeldOut),
      told: before?.told,
    },
  ];
}

function nextSendingLess(
  before: readonly SendingLessAlert[],
  { sendingLess, recovered }: Finding,
  common: Common,
): SendingLessAlert[] {
  const open = before.filter(({ state }) => state === 'open');
  const over = open.filter(({ shrinking }) => !sendingLess.some(({ part }) => part === shrinking.part));
  const raised = sendingLess.filter(({ part }) => !open.some(({ shrinking }) => shrinking.part === part));
  return [
    ...over.map((alert) => closed(alert, common, recoveryOf(alert, recovered))),
    ...raised.map(
      (shrinking): SendingLessAlert => ({
        ...common,
        cause: 'sendingLess',
        severity: tierSettings[common.tier].leastSeverity,
        shrinking,
        told: before.find((alert) => alert.shrinking.part === shrinking.part)?.told,
      }),
    ),
  ];
}

/** As it stands by now. What gave way to the alert that they are leaving, or ended for good, no mail may call recovered. */
function recoveryOf(
  { shrinking }: SendingLessAlert,
  recovered: Finding['recovered'],
): Partial<SendingLessAlert> {
  const now = recovered.find(({ part }) => part === shrinking.part);
  return now ? { shrinking: { ...shrinking, ...now } } : { told: undefined };
}

/** It keeps its reasons: what it was about is told once more when it is over. */
function closed<Alert extends ChurnAlert>(open: Alert, common: Common, seen: Partial<Alert>): Alert {
  const { lastSeen, lastOrderOn } = common;
  return { ...open, ...seen, state: 'closed', lastSeen, lastOrderOn };
}
