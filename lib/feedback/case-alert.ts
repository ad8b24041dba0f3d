import type { AlertKey } from '../alerts/alert-key.ts';
import { type AlertLife, rankOf, type Severity } from '../alerts/alert-life.ts';
import type { BusinessHours } from '../calendar/business-hours.ts';
import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import { tierSettings } from '../customers/tier-settings.ts';
import type { Money } from '../orders/order.ts';
import { differingFields } from '../platform/differences.ts';
import type { Right } from '../rights/right.ts';
import { type Case, type CaseName, type CaseState, stateOf } from './case.ts';
import { type Timer, type TimerName, timerNames, timersOf } from './case-timers.ts';
import type { Severity as ComplaintSeverity } from './feedback.ts';

/** A promise to a customer who complained that is about to be broken, or is. */
export interface PromiseAtRisk {
  readonly promise: TimerName;
  readonly dueAt: string;
  readonly isMissed: boolean;
}

/** How a case stands, as far as its alert tells. */
export interface CaseTrouble {
  readonly stage: CaseState['stage'];
  readonly complaint: ComplaintSeverity;
  /** The one due first comes first. */
  readonly promises: readonly PromiseAtRisk[];
}

/** What a mail tells of a case beside its promises, as it was when the alert was last worse or better. */
export interface AtStake {
  /** Id of the account manager. */
  readonly manager?: string | undefined;
  /** Of the order that the complaint is about. */
  readonly orderNumber?: string | undefined;
  /** What the customer ordered in the last twelve months; absent where orders tell no prices. */
  readonly yearly?: Money | undefined;
}

/** A complaint whose promises are at risk. */
export interface CaseAlert extends AlertLife, AtStake {
  readonly cause: 'complaint';
  readonly customerId: string;
  readonly caseId: string;
  /** The customer's when the complaint came: by it the company promised. */
  readonly tier: Tier;
  readonly suspectedRight?: Right | undefined;
  readonly receivedAt: string;
  readonly trouble: CaseTrouble;
  /** How many promises are broken: one more makes it worse. */
  readonly measure: number;
}

/** From so much of the promised time on somebody has to hurry. */
const WARN_FROM = 0.75;

const graveAsComplaint: Readonly<Record<ComplaintSeverity, Severity>> = {
  critical: 'critical',
  major: 'serious',
  minor: 'warning',
};

/** `customer#nordwind complaint#0f3a…` */
export function caseAlertKey({ customerId, caseId }: CaseName): AlertKey<'complaint'> {
  return { group: { kind: 'customer', id: customerId }, cause: 'complaint', part: caseId };
}

/** What of a case is at risk: promises that are broken and not kept yet, that end today, or of which three quarters are used. */
export function troubleOf(found: Case, now: Date, hours: BusinessHours): CaseTrouble | undefined {
  const { stage, severity } = stateOf(found);
  const today = businessDateOf(now, hours.zone);
  const timers = timersOf(found, now, hours);
  const promises = timerNames
    .flatMap((promise) => atRisk(promise, timers[promise], today, hours.zone))
    .sort((left, right) => (left.dueAt < right.dueAt ? -1 : 1));
  return promises.length === 0 ? undefined : { stage, complaint: severity, promises };
}

function atRisk(promise: TimerName, timer: Timer, today: string, zone: string): PromiseAtRisk[] {
  const { state, dueAt, doneAt, businessMinutesUsed, businessMinutesPromised } = timer;
  if (dueAt === undefined || doneAt !== undefined) return [];
  if (state === 'missed') return [{ promise, dueAt, isMissed: true }];
  const endsToday = businessDateOf(new Date(dueAt), zone) <= today;
  const isShort = businessMinutesUsed >= WARN_FROM * businessMinutesPromised;
  return endsToday || isShort ? [{ promise, dueAt, isMissed: false }] : [];
}

/**
 * What becomes of the alert of a case after a look at it: raised before a promise is broken, worse with each that is, closed when
 * nothing is at risk any more (handbook §8).
 * @returns undefined where there is nothing new to keep
 */
export function nextCaseAlert(
  before: CaseAlert | undefined,
  found: Case,
  atStake: AtStake,
  now: Date,
  hours: BusinessHours,
): CaseAlert | undefined {
  const open = before?.state === 'open' ? before : undefined;
  const on = businessDateOf(now, hours.zone);
  const trouble = troubleOf(found, now, hours);
  if (!trouble) return open && over(open, stateOf(found).stage, on);
  if (open && differingFields(open.trouble, trouble).length === 0) return undefined;
  const missed = trouble.promises.filter(({ isMissed }) => isMissed).length;
  const { customerId, caseId, tier, suspectedRight, recordedAt } = found;
  return {
    cause: 'complaint',
    customerId,
    caseId,
    tier,
    ...atStake,
    suspectedRight,
    receivedAt: recordedAt,
    trouble,
    state: 'open',
    severity: severityOf(tier, trouble, missed),
    measure: missed,
    firstSeen: open?.firstSeen ?? on,
    lastSeen: on,
    told: before?.told,
  };
}

/** What was at risk stays told; the stage is the one that ended it. */
function over(alert: CaseAlert, stage: CaseTrouble['stage'], on: BusinessDate): CaseAlert {
  return {
    ...alert,
    state: 'closed',
    lastSeen: on,
    trouble: { ...alert.trouble, stage },
    handling: undefined,
  };
}

/** A broken promise is as grave as the tier and the complaint make it; a warning no graver than the tier, or a critical complaint, asks for. */
function severityOf(tier: Tier, { complaint }: CaseTrouble, missed: number): Severity {
  const { leastSeverity, urgentSeverity } = tierSettings[tier];
  if (missed > 0) return graver(urgentSeverity, graveAsComplaint[complaint]);
  return complaint === 'critical' ? graver(leastSeverity, 'critical') : leastSeverity;
}

function graver(left: Severity, right: Severity): Severity {
  return rankOf(left) >= rankOf(right) ? left : right;
}

/** With each promise that is broken it gets worse. */
export function isMoreMissed(measure: number, before: number): boolean {
  return measure > before;
}
