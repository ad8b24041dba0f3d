import type { BusinessDate } from '../calendar/calendar.ts';
import type { Group } from '../kpis/groups.ts';
import type { Indicator, IndicatorName } from '../kpis/indicators.ts';
import type { Restatement, RestatementCause } from '../kpis/restatement.ts';
import type { FailedOrder } from '../scorecards/failed-order.ts';

export const trends = ['better', 'worse', 'unclear'] as const;
/** Better or worse only where the interval clears the earlier one (handbook §3). */
export type Trend = (typeof trends)[number];

/** An indicator of a period beside the same of the period before. */
export interface Headline {
  readonly indicator: IndicatorName;
  readonly now: Indicator;
  readonly before: Indicator;
  readonly trend: Trend;
  readonly target?: number | undefined;
}

/** A group that did worse than others, with the orders behind it. */
export interface WorstGroup extends Headline {
  readonly group: Group;
  /** Failed orders, the worst first. */
  readonly evidence: readonly FailedOrder[];
}

/** Counters that were not what the facts say, and what was done about it. */
export interface Difference {
  readonly group: Group;
  readonly date: BusinessDate;
  readonly measure: string;
  /** Was counted. */
  readonly counted: number;
  /** Follows from the facts. */
  readonly recomputed: number;
  readonly isRepaired: boolean;
}

/** What the nightly close found: the morning mail tells it. */
export interface NightReport {
  /** The business date that was closed. */
  readonly date: BusinessDate;
  readonly period: { readonly from: BusinessDate; readonly to: BusinessDate };
  readonly before: { readonly from: BusinessDate; readonly to: BusinessDate };
  /** Orders due on the date itself, and how many of them were on time and in full. */
  readonly day: Indicator;
  /** Of the company. */
  readonly headlines: readonly Headline[];
  readonly worst: {
    readonly customers: readonly WorstGroup[];
    readonly carriers: readonly WorstGroup[];
    readonly lanes: readonly WorstGroup[];
  };
  /** Since the close before. */
  readonly restatements: {
    /** Of those read: at least so many where there are more. */
    readonly count: number;
    readonly hasMore: boolean;
    readonly byCause: readonly { readonly cause: RestatementCause['kind']; readonly count: number }[];
    /** The latest few that the life of an order does not explain. */
    readonly examples: readonly Pick<
      Restatement,
      'customerId' | 'orderNumber' | 'date' | 'restatedAt' | 'cause'
    >[];
  };
  readonly check: {
    /** Recomputed from their facts. */
    readonly orders: number;
    /** How many differences there are in all. */
    readonly count: number;
    /** The first of them. */
    readonly differences: readonly Difference[];
  };
  /** Messages in the dead-letter queue: facts that could not be counted. */
  readonly deadLetters: number;
}
