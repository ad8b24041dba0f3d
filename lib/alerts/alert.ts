import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import type { Money } from '../orders/order.ts';
import type { FailedOrder } from '../scorecards/failed-order.ts';
import type { Interval } from '../statistics/proportions.ts';

/** How a customer stood when a review looked: orders due in some weeks, and how many kept their promise. */
export interface Standing {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly orders: number;
  readonly ordersOnTime: number;
  readonly ordersInFull: number;
  readonly ordersOtif: number;
  /** 95 % Wilson interval of OTIF. */
  readonly interval: Interval;
  /** The share of OTIF that was promised, in (0, 1). */
  readonly target: number;
  /** What these orders are worth, by currency: the business at stake. */
  readonly ordered: readonly Money[];
}

export type Severity = 'warning' | 'serious';

/** One customer and one cause: who, how much is at stake, why, what to do, and later whether it helped. */
export interface Alert {
  readonly customerId: string;
  readonly cause: 'otifBelowTarget';
  readonly state: 'open' | 'closed';
  readonly severity: Severity;
  readonly firstSeen: BusinessDate;
  readonly lastSeen: BusinessDate;
  readonly standing: Standing;
  /** The standing when the alert was raised: what "did it help" is measured against. */
  readonly raisedAt: Standing;
  /** The orders that prove it, the worst first. */
  readonly evidence: readonly FailedOrder[];
  /** The last mail that told it. */
  readonly told?: Telling | undefined;
}

export interface Telling {
  readonly on: BusinessDate;
  readonly state: Alert['state'];
  readonly severity: Severity;
}

/**
 * An alert also ends when too little is left to measure. A customer who sends less than half of what they sent when it was
 * raised is no good news.
 */
export function hasGoneQuiet({ standing, raisedAt }: Alert): boolean {
  return standing.orders * 2 < raisedAt.orders;
}

/** Days after which an open alert is told again though nothing changed. */
const REPEAT_AFTER = 7;

/**
 * Must a mail tell this alert today? When it is raised, when it got worse, when a week went by, and once when it is
 * over (handbook §10).
 */
export function isToBeTold({ state, severity, told }: Alert, today: BusinessDate): boolean {
  if (state === 'closed') return told?.state === 'open';
  if (told?.state !== 'open') return true;
  return (severity === 'serious' && told.severity === 'warning') || addDays(told.on, REPEAT_AFTER) <= today;
}
