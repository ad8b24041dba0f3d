import type { BusinessDate } from '../calendar/calendar.ts';
import type { Group } from '../kpis/groups.ts';
import type { Indicator, IndicatorName } from '../kpis/indicators.ts';
import type { Money } from '../orders/order.ts';
import type { FailedOrder } from '../scorecards/failed-order.ts';
import type { AlertKey } from './alert-key.ts';
import type { AlertLife } from './alert-life.ts';

/** What an indicator is held against: what was promised, or how the same weeks before went. */
export type Yardstick =
  | {
      readonly kind: 'target';
      /** A share in (0, 1). */
      readonly target: number;
    }
  | {
      readonly kind: 'before';
      readonly from: BusinessDate;
      readonly to: BusinessDate;
      readonly indicator: Indicator;
    };

/** How a group stood when a close looked: the indicator of the orders due in some weeks, and what it is held against. */
export interface Standing {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly indicator: Indicator;
  readonly against: Yardstick;
  readonly orders: number;
  readonly ordersOnTime: number;
  readonly ordersInFull: number;
  /** What these orders are worth, by currency: the business at stake. */
  readonly ordered: readonly Money[];
}

export const indicatorCauses = ['belowTarget', 'worseThanBefore'] as const;
/** The whole interval lies on the bad side of the target, or beyond the whole interval of the weeks before. */
export type IndicatorCause = (typeof indicatorCauses)[number];

/** What an alert is about: no two of one group, cause and indicator. */
export interface IndicatorSubject {
  /** A customer, carrier, warehouse or lane. */
  readonly group: Group;
  readonly cause: IndicatorCause;
  readonly indicator: IndicatorName;
}

/** One group, one cause and one indicator: who, how much is at stake, why, what to do, and later whether it helped. */
export interface IndicatorAlert extends IndicatorSubject, AlertLife {
  readonly standing: Standing;
  /** The standing when the alert was raised: what "did it help" is measured against. */
  readonly raisedAt: Standing;
  /** The orders that prove it, the worst first; none for warehouses, whose failures are listed nowhere. */
  readonly evidence: readonly FailedOrder[];
}

/** `customer#nordwind belowTarget#otif` */
export function indicatorAlertKey({ group, cause, indicator }: IndicatorSubject): AlertKey<IndicatorCause> {
  return { group, cause, part: indicator };
}

/**
 * An alert also ends when too little is left to measure. A customer who sends less than half of what they sent when it was
 * raised is no good news.
 */
export function hasGoneQuiet({ group, standing, raisedAt }: IndicatorAlert): boolean {
  return group.kind === 'customer' && standing.orders * 2 < raisedAt.orders;
}
