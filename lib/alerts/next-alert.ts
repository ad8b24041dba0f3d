import type { BusinessDate } from '../calendar/calendar.ts';
import { type IndicatorName, indicators } from '../kpis/indicators.ts';
import type { FailedOrder } from '../scorecards/failed-order.ts';
import type { Severity } from './alert-life.ts';
import type { IndicatorAlert, IndicatorSubject, Standing } from './indicator-alert.ts';

/** An interval this far on the bad side makes an alert serious. */
const SERIOUS_GAP = 0.15;

/** What a close found of what an alert is about, or may be. */
export interface Finding {
  readonly subject: IndicatorSubject;
  readonly on: BusinessDate;
  readonly standing: Standing;
  /** The tests of the whole night find it credible. */
  readonly isCredible: boolean;
  /** False where the target was taken back. */
  readonly isStillAsked: boolean;
  readonly evidence: readonly FailedOrder[];
}

/**
 * What becomes of an alert. A credible finding raises it; once open it stays while the interval lies on the bad side, so
 * that it does not flicker with the other groups of a night; then it closes. A worsening stays held against the weeks before
 * it was raised: else it would pass for over as soon as the bad weeks are the ones before.
 * @returns undefined where there is nothing to keep
 */
export function nextAlert(
  before: IndicatorAlert | undefined,
  { subject, on, standing, isCredible, isStillAsked, evidence }: Finding,
): IndicatorAlert | undefined {
  const gap = gapOf(subject.indicator, standing);
  const severity: Severity = gap > SERIOUS_GAP ? 'serious' : 'warning';
  if (before?.state === 'open') {
    const seen = { ...before, lastSeen: on, standing };
    return isStillAsked && gap > 0 ? { ...seen, severity, evidence } : { ...seen, state: 'closed' };
  }
  if (!isCredible || gap <= 0) return undefined;
  return {
    group: subject.group,
    cause: subject.cause,
    indicator: subject.indicator,
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

/** How far the whole interval lies on the bad side of what it is held against; 0 or less where it does not. */
export function gapOf(name: IndicatorName, { indicator, against }: Standing): number {
  const { low, high } = indicator.interval;
  const [least, most] =
    against.kind === 'target'
      ? [against.target, against.target]
      : [against.indicator.interval.low, against.indicator.interval.high];
  return indicators[name].better === 'higher' ? least - high : low - most;
}
