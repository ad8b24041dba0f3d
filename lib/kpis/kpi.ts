import type { BusinessDate, Grain } from '../calendar/calendar.ts';
import { type Fault, faults } from '../facts/fact.ts';
import type { Money } from '../orders/order.ts';
import { quantile } from '../statistics/log-histogram.ts';
import type { CountedDay } from './counted-day.ts';
import type { Counts } from './counts.ts';
import type { Group } from './groups.ts';
import { type Indicator, indicatorNames, indicatorOf } from './indicators.ts';
import { faultCount } from './measures.ts';
import type { RestatementCause } from './restatement.ts';
import { type Attainment, attainmentOf, type Targets } from './targets.ts';

/** Placed to last drop, of the orders that got something; days of 24 hours; null where there is too little to tell. */
export interface CycleTime {
  readonly orders: number;
  readonly meanDays: number | null;
  /** Of the sample. */
  readonly standardDeviationDays: number | null;
  /** Standard deviation / mean. */
  readonly coefficientOfVariation: number | null;
  /** Half, 90 % and 95 % of the orders took no longer, within 1 %. */
  readonly p50Days: number | null;
  readonly p90Days: number | null;
  readonly p95Days: number | null;
}

/** An indicator, and where a target was promised, how it stands against it. */
export interface TargetedIndicator extends Indicator {
  readonly target?: number | undefined;
  readonly attained?: Attainment['attained'] | undefined;
}

/** The figures of some orders: all of the handbook's table (§3). */
export interface Figures {
  readonly orders: {
    readonly due: number;
    readonly delivered: number;
    /** Of which some right is still pending: they are neither perfect nor imperfect. */
    readonly pending: number;
  };
  readonly lines: number;
  readonly units: { readonly ordered: number; readonly delivered: number };
  readonly orderedValue: readonly Money[];
  /** By name: all of them. */
  readonly indicators: Readonly<Record<string, TargetedIndicator>>;
  readonly cycleTime: CycleTime;
  /** Failed drops made good: hours from failure to success. */
  readonly timeToRecover: { readonly drops: number; readonly meanHours: number | null };
  /** Complaints answered: hours to the first answer. */
  readonly timeToAnswer: { readonly complaints: number; readonly meanHours: number | null };
  /** Orders with a failed right, by who answers for it; an order may count under several. */
  readonly faults: readonly { readonly fault: Fault; readonly orders: number }[];
  /** The versions of rules by which the orders were judged; `customer` stands for each customer's own. */
  readonly ruleSets: readonly { readonly ruleSet: string; readonly orders: number }[];
}

/** When figures of a closed date last changed, and why; absent where they never did. */
export interface Restated {
  readonly restatedAt?: string | undefined;
  readonly restatedBecause?: RestatementCause['kind'] | undefined;
}

export interface PeriodFigures extends Figures, Restated {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  /** False while the last date of the period is not over: only orders that are complete already count for it. */
  readonly isOver: boolean;
}

/** The figures of a group, period by period and in all. */
export interface KpiAnswer {
  readonly group: Group;
  readonly grain: Grain;
  readonly asOf: string;
  readonly total: PeriodFigures;
  readonly periods: readonly PeriodFigures[];
}

export function restatedOf(restated: CountedDay['restated']): Restated {
  return restated ? { restatedAt: restated.at, restatedBecause: restated.cause } : {};
}

/** @param targets what was promised; indicators without a target say nothing of attainment */
export function figuresOf(counts: Counts, targets: Targets): Figures {
  const of = (name: string) => counts[name] ?? 0;
  return {
    orders: {
      due: of('orders'),
      delivered: of('ordersDelivered'),
      pending: of('orders') - of('ordersJudged'),
    },
    lines: of('lines'),
    units: { ordered: of('unitsOrdered'), delivered: of('unitsDelivered') },
    orderedValue: family(counts, 'orderedValue').map(([currency, amount]) => ({ amount, currency })),
    indicators: allIndicators(counts, targets),
    cycleTime: cycleTime(counts),
    timeToRecover: {
      drops: of('dropsRecovered'),
      meanHours: mean(of('recoveryMinutes'), of('dropsRecovered')),
    },
    timeToAnswer: {
      complaints: of('complaintsAnswered'),
      meanHours: mean(of('answerMinutes'), of('complaintsAnswered')),
    },
    faults: faultCounts(counts),
    ruleSets: ruleSetsIn(counts),
  };
}

function allIndicators(counts: Counts, targets: Targets): Figures['indicators'] {
  return Object.fromEntries(
    indicatorNames.map((name) => {
      const indicator = indicatorOf(name, counts);
      const target = targets[name];
      const attained = target === undefined ? {} : attainmentOf(name, indicator, target);
      return [name, { ...indicator, ...attained }] as const;
    }),
  );
}

/** The versions of rules by which counted orders were judged, by name. */
export function ruleSetsIn(counts: Counts): Figures['ruleSets'] {
  return family(counts, 'ruleSet').map(([ruleSet, orders]) => ({ ruleSet, orders }));
}

function faultCounts(counts: Counts): Figures['faults'] {
  return faults
    .map((fault) => ({ fault, orders: counts[faultCount(fault)] ?? 0 }))
    .filter(({ orders }) => orders > 0);
}

/** The members of a family of measures, by their names. */
function family(counts: Counts, name: string): [member: string, count: number][] {
  return Object.entries(counts)
    .filter(([measure]) => measure.startsWith(`${name}:`))
    .map(([measure, count]): [string, number] => [measure.slice(name.length + 1), count])
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

/** Of minutes, in hours. */
function mean(minutes: number, of: number): number | null {
  return of === 0 ? null : minutes / of / 60;
}

/** Mean and sample standard deviation from sums that can be added and taken away; quantiles from the histogram. */
function cycleTime(counts: Counts): CycleTime {
  const { cycleOrders: orders = 0, cycleMinutes: minutes = 0, cycleMinutesSquared: squared = 0 } = counts;
  const meanDays = orders > 0 ? minutes / orders / 1440 : null;
  const variance = (squared - (minutes * minutes) / orders) / (orders - 1);
  const standardDeviationDays = orders > 1 ? Math.sqrt(Math.max(0, variance)) / 1440 : null;
  const buckets = new Map(family(counts, 'cycle').map(([bucket, count]) => [Number(bucket), count]));
  const within = (share: number) => {
    const found = quantile(buckets, share);
    return found === undefined ? null : found / 1440;
  };
  return {
    orders,
    meanDays,
    standardDeviationDays,
    coefficientOfVariation:
      meanDays && standardDeviationDays !== null ? standardDeviationDays / meanDays : null,
    p50Days: within(0.5),
    p90Days: within(0.9),
    p95Days: within(0.95),
  };
}
