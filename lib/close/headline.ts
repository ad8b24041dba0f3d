import type { Headline, Trend } from '../alerts/night-report.ts';
import type { Counts } from '../kpis/counts.ts';
import { type Indicator, type IndicatorName, indicatorOf, measuresBehind } from '../kpis/indicators.ts';
import { isCredibleImprovement, isCredibleWorsening } from './comparisons.ts';

/** What a morning wants to know of the company. */
const headlined: readonly IndicatorName[] = [
  'otif',
  'onTime',
  'inFull',
  'perfectOrder',
  'lineOtif',
  'damage',
];

export function headlinesOf(now: Counts, before: Counts, otifTarget: number): Headline[] {
  return headlined.map((name) => headlineOf(name, now, before, name === 'otif' ? otifTarget : undefined));
}

export function headlineOf(
  indicator: IndicatorName,
  nowCounts: Counts,
  beforeCounts: Counts,
  target: number | undefined,
): Headline {
  const [now, before] = [indicatorOf(indicator, nowCounts), indicatorOf(indicator, beforeCounts)];
  return {
    indicator,
    now,
    before,
    trend: trendOf(indicator, now, before),
    ...(target === undefined ? {} : { target }),
  };
}

/** What must be read for the headlines. */
export function measuresHeadlined(): string[] {
  return [...new Set(headlined.flatMap(measuresBehind))];
}

function trendOf(name: IndicatorName, now: Indicator, before: Indicator): Trend {
  if (isCredibleWorsening(name, now, before)) return 'worse';
  return isCredibleImprovement(name, now, before) ? 'better' : 'unclear';
}
