import { addDays, type BusinessDate } from '../calendar/calendar.ts';

/** From the mildest on; `critical` ones are mailed at once. */
export const severities = ['warning', 'serious', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** How bad an alert was when something was done about it: only what is worse than that is news. */
export interface Gravity {
  readonly severity: Severity;
  /** In the measure of its cause, which says from which difference on it is worse; 0 where severity tells all. */
  readonly measure: number;
}

/** A mail that told an alert. */
export interface Telling extends Gravity {
  readonly on: BusinessDate;
  readonly state: AlertLife['state'];
}

/** What a person did about an alert; it holds until the alert gets worse, closes, or the snooze ends. */
export type Handling = Gravity & {
  /** The subject of their token. */
  readonly by: string;
  readonly at: string;
  /** The business date of that. */
  readonly on: BusinessDate;
} & (
    | { readonly kind: 'acknowledged' }
    | {
        readonly kind: 'snoozed';
        /** The first date on which it is told again. */
        readonly until: BusinessDate;
        /** Nothing personal. */
        readonly reason: string;
      }
  );

/** What all alerts have in common, whatever raised them (handbook §10). */
export interface AlertLife {
  readonly state: 'open' | 'closed';
  readonly severity: Severity;
  /** 0 where absent; see Gravity. */
  readonly measure?: number | undefined;
  readonly firstSeen: BusinessDate;
  /** When it was last worse or better; of one that is over, when the state cleared. */
  readonly lastSeen: BusinessDate;
  /** The last morning mail that told it. */
  readonly told?: Telling | undefined;
  /** The last mail at once that told it. */
  readonly urgent?: Telling | undefined;
  readonly handling?: Handling | undefined;
}

/** Days after which an open alert that nobody acknowledged is told again though nothing changed. */
const REPEAT_AFTER = 7;

/** From which measure on an alert is worse than it was; where it has none, only a graver severity is. */
export type IsMore = (measure: number, before: number) => boolean;

/** What decides whether a mail tells something; a proposal has as much of a life. */
type Told = Pick<AlertLife, 'state' | 'severity' | 'measure' | 'told' | 'handling'>;

/**
 * Must a mail tell this alert today? When it is raised, when it got worse, when a week went by and nobody acknowledged it,
 * and once when it is over (handbook §10). One that is snoozed waits for its date unless it gets worse.
 */
export function isToBeTold(alert: Told, today: BusinessDate, isMore?: IsMore): boolean {
  const { state, told } = alert;
  if (state === 'closed') return told?.state === 'open';
  const handling = handlingInForce(alert, today, isMore);
  if (handling?.kind === 'snoozed') return false;
  if (told?.state !== 'open') return true;
  if (isWorse(alert, told, isMore)) return true;
  return handling?.kind !== 'acknowledged' && addDays(told.on, REPEAT_AFTER) <= today;
}

/** What a person did about an open alert, while that still holds. */
export function handlingInForce(alert: Told, today: BusinessDate, isMore?: IsMore): Handling | undefined {
  const { state, handling } = alert;
  if (state === 'closed' || !handling || isWorse(alert, handling, isMore)) return undefined;
  return handling.kind === 'snoozed' && handling.until <= today ? undefined : handling;
}

/**
 * Does an open alert ask for a mail at once? Critical ones do when they are raised and when they are worse than the last one
 * told; one that comes and goes twice a day, once.
 */
export function isUrgent(alert: AlertLife, isRaised: boolean, isMore?: IsMore): boolean {
  const { state, severity, urgent, lastSeen } = alert;
  if (state === 'closed' || severity !== 'critical') return false;
  if (!urgent || isWorse(alert, urgent, isMore)) return true;
  return isRaised && urgent.on !== lastSeen;
}

/** What a mail of a date tells of an alert. */
export function tellingOf(
  on: BusinessDate,
  { state, severity, measure = 0 }: Pick<AlertLife, 'state' | 'severity' | 'measure'>,
): Telling {
  return { on, state, severity, measure };
}

/** 0 is the mildest. */
export function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

type Severe = Pick<AlertLife, 'severity'>;

export function graverFirst(left: Severe, right: Severe): number {
  return rankOf(right.severity) - rankOf(left.severity);
}

/** More than a warning. */
export function isGrave({ severity }: Severe): boolean {
  return severity !== 'warning';
}

export function isWorse(
  { severity, measure = 0 }: Pick<AlertLife, 'severity' | 'measure'>,
  than: Gravity,
  isMore?: IsMore,
): boolean {
  return rankOf(severity) > rankOf(than.severity) || isMore?.(measure, than.measure) === true;
}
