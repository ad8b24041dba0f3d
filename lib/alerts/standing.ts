import type { Counts } from '../kpis/counts.ts';
import { type IndicatorName, indicatorOf } from '../kpis/indicators.ts';
import { judged, orderedValue } from '../kpis/measures.ts';
import type { Period } from '../kpis/period.ts';
import type { Standing, Yardstick } from './indicator-alert.ts';

/** How a group stands by its counts of some weeks. */
export function standingOf(
  indicator: IndicatorName,
  counts: Counts,
  period: Period,
  against: Yardstick,
): Standing {
  const of = (name: string) => counts[name] ?? 0;
  return {
    from: period.from,
    to: period.to,
    indicator: indicatorOf(indicator, counts),
    against,
    orders: of('orders'),
    ordersOnTime: of(judged('contract', 'ordersOnTime')),
    ordersInFull: of('ordersInFull'),
    ordered: Object.entries(counts)
      .filter(([name]) => name.startsWith(orderedValue('')))
      .map(([name, amount]) => ({ amount, currency: name.slice(orderedValue('').length) })),
  };
}
