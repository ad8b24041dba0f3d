import { type Indicator, type IndicatorName, indicators } from './indicators.ts';

/** What was promised a customer, as shares in (0, 1), by indicator. */
export type Targets = Readonly<Partial<Record<IndicatorName, number>>>;

/** A customer's targets, with the version that a change must name. */
export interface TargetsRecord {
  readonly customerId: string;
  readonly targets: Targets;
  /** Counts its changes from 1. */
  readonly version: number;
  readonly changedAt: string;
}

/** How an indicator stands against its target: `unclear` while the target lies within its interval. */
export interface Attainment {
  readonly target: number;
  readonly attained: 'met' | 'missed' | 'unclear';
}

/** Met or missed only when the whole interval lies on one side: never by one order more or less. */
export function attainmentOf(name: IndicatorName, { interval }: Indicator, target: number): Attainment {
  const [worst, best] =
    indicators[name].better === 'higher' ? [interval.low, interval.high] : [-interval.high, -interval.low];
  const wanted = indicators[name].better === 'higher' ? target : -target;
  if (worst >= wanted) return { target, attained: 'met' };
  return { target, attained: best < wanted ? 'missed' : 'unclear' };
}
