import type { BusinessDate } from '../calendar/calendar.ts';
import type { Counts } from '../kpis/counts.ts';
import { judged, orderedValue } from '../kpis/measures.ts';
import type { FailedOrder } from '../scorecards/failed-order.ts';
import { binomialAtMost, discoveries, wilson } from '../statistics/proportions.ts';
import type { Alert, Severity, Standing } from './alert.ts';

/** Days of orders that a review looks at. */
export const REVIEWED_DAYS = 28;
/** Share of false alarms among a night's alarms that is put up with (handbook §3). */
const FALSE_DISCOVERY_RATE = 0.05;
/** An interval this far below the target makes an alert serious. */
const SERIOUS_GAP = 0.15;

export function standingOf(
  counts: Counts,
  period: { readonly from: BusinessDate; readonly to: BusinessDate },
  target: number,
): Standing {
  const of = (name: string) => counts[name] ?? 0;
  const ordersOtif = of(judged('contract', 'ordersOtif'));
  return {
    ...period,
    orders: of('orders'),
    ordersOnTime: of(judged('contract', 'ordersOnTime')),
    ordersInFull: of('ordersInFull'),
    ordersOtif,
    interval: wilson(ordersOtif, of('orders')),
    target,
    ordered: Object.entries(counts)
      .filter(([name]) => name.startsWith(orderedValue('')))
      .map(([name, amount]) => ({ amount, currency: name.slice(orderedValue('').length) })),
  };
}

/**
 * Which standings are credibly below their target: the whole interval is, and a test of all of the night's customers
 * together finds so. Never one bad order.
 */
export function credibleBreaches(standings: readonly Standing[]): boolean[] {
  const found = discoveries(
    standings.map(({ ordersOtif, orders, target }) => binomialAtMost(ordersOtif, orders, target)),
    FALSE_DISCOVERY_RATE,
  );
  return standings.map(
    (standing, index) =>
      found[index] === true && isBelow(standing) && standing.orders - standing.ordersOtif > 1,
  );
}

function isBelow({ interval, target }: Standing): boolean {
  return interval.high < target;
}

function severityOf({ interval, target }: Standing): Severity {
  return interval.high < target - SERIOUS_GAP ? 'serious' : 'warning';
}

export interface Review {
  readonly customerId: string;
  readonly on: BusinessDate;
  readonly standing: Standing;
  readonly isBreach: boolean;
  readonly evidence: readonly FailedOrder[];
}

/**
 * What becomes of a customer's alert. A credible breach raises it; once open it stays while the interval lies below
 * the target, so that it does not flicker with the other customers of a night; then it closes.
 * @returns undefined where there is nothing to keep
 */
export function nextAlert(before: Alert | undefined, review: Review): Alert | undefined {
  const { customerId, on, standing, evidence } = review;
  const severity = severityOf(standing);
  if (before?.state === 'open') {
    const seen = { ...before, lastSeen: on, standing };
    return isBelow(standing) ? { ...seen, severity, evidence } : { ...seen, state: 'closed' };
  }
  if (!review.isBreach) return undefined;
  return {
    customerId,
    cause: 'otifBelowTarget',
    state: 'open',
    severity,
    firstSeen: on,
    lastSeen: on,
    standing,
    raisedAt: standing,
    evidence,
    told: before?.told,
  };
}
