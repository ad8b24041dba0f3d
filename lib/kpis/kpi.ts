import type { BusinessDate } from '../calendar/calendar.ts';
import type { RuleSetName } from '../scorecards/rule-sets.ts';
import { type Interval, wilson } from '../statistics/proportions.ts';
import { type Counts, type Judged, judged } from './counters.ts';

/** A share of counts that add up, so that any span or group is a sum. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** In [0, 1]; null where the denominator is 0. */
  readonly share: number | null;
}

/** A share of orders, with its 95 % Wilson interval. Lines and units come in clumps of an order: theirs would lie. */
export interface Proportion extends Ratio {
  readonly interval: Interval;
}

export interface Figures {
  readonly orders: {
    readonly due: number;
    readonly onTime: Proportion;
    readonly inFull: Proportion;
    readonly otif: Proportion;
  };
  readonly lines: {
    readonly due: number;
    readonly onTime: Ratio;
    readonly inFull: Ratio;
    readonly otif: Ratio;
  };
  readonly units: { readonly ordered: number; readonly delivered: number; readonly onTime: Ratio };
  /** Placed to last drop, of the orders that got something; days of 24 hours; null below one order (mean) or two. */
  readonly cycleTime: {
    readonly orders: number;
    readonly meanDays: number | null;
    readonly standardDeviationDays: number | null;
  };
}

export interface PeriodFigures extends Figures {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  /** False while the last date of the period is not over: only orders that are complete already count for it. */
  readonly isOver: boolean;
}

export function figuresOf(counts: Counts, rules: RuleSetName): Figures {
  const of = (name: string) => counts[name] ?? 0;
  const passed = (what: Judged) => of(judged(rules, what));
  const orders = of('orders');
  const lines = of('lines');
  return {
    orders: {
      due: orders,
      onTime: proportion(passed('ordersOnTime'), orders),
      inFull: proportion(passed('ordersInFull'), orders),
      otif: proportion(passed('ordersOtif'), orders),
    },
    lines: {
      due: lines,
      onTime: ratio(passed('linesOnTime'), lines),
      inFull: ratio(passed('linesInFull'), lines),
      otif: ratio(passed('linesOtif'), lines),
    },
    units: {
      ordered: of('unitsOrdered'),
      delivered: of('unitsDelivered'),
      onTime: ratio(passed('unitsOnTime'), of('unitsOrdered')),
    },
    cycleTime: cycleTime(of('cycleOrders'), of('cycleMinutes'), of('cycleMinutesSquared')),
  };
}

function ratio(numerator: number, denominator: number): Ratio {
  return { numerator, denominator, share: denominator === 0 ? null : numerator / denominator };
}

function proportion(numerator: number, denominator: number): Proportion {
  return { ...ratio(numerator, denominator), interval: wilson(numerator, denominator) };
}

/** Mean and sample standard deviation from sums that can be added and taken away. */
function cycleTime(orders: number, minutes: number, minutesSquared: number): Figures['cycleTime'] {
  const variance = (minutesSquared - (minutes * minutes) / orders) / (orders - 1);
  return {
    orders,
    meanDays: orders > 0 ? minutes / orders / 1440 : null,
    standardDeviationDays: orders > 1 ? Math.sqrt(Math.max(0, variance)) / 1440 : null,
  };
}
