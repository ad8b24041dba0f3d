import { monthNamed, monthNumber, yearTo } from './months.ts';
import type { ReviewInputs } from './review-inputs.ts';

/** What a customer buys on credit. */
export interface Business {
  /** The highest exposure with orders on hold, of twelve months and of today; in minor units. */
  readonly peak: number;
  /** The value of orders over that of the same months a year before; undefined where it is not available. */
  readonly trend: number | undefined;
}

/** @param leastMonths fewer tell no trend */
export function businessOf(inputs: ReviewInputs, leastMonths: number): Business {
  return { peak: highestExposure(inputs), trend: salesTrend(inputs, leastMonths) };
}

function highestExposure({ peaks, exposure, held, asOf }: ReviewInputs): number {
  const isOfYear = yearTo(asOf);
  let highest = Math.max(0, exposure + held);
  for (const [month, peak] of Object.entries(peaks)) {
    if (peak > highest && isOfYear(month)) highest = peak;
  }
  return highest;
}

/**
 * Of the same months, so that a season is no trend: the last whole ones, up to twelve of them, as many as have a whole
 * counterpart a year before.
 */
function salesTrend({ ordered, asOf }: ReviewInputs, leastMonths: number): number | undefined {
  const [earliest] = Object.keys(ordered).sort();
  if (earliest === undefined) return undefined;
  const now = monthNumber(asOf);
  // Neither the month under way nor the first is whole.
  const months = Math.min(12, now - 1 - (monthNumber(earliest) + 12));
  if (months < leastMonths) return undefined;
  let [recent, before] = [0, 0];
  for (let back = 1; back <= months; back++) {
    recent += ordered[monthNamed(now - back)] ?? 0;
    before += ordered[monthNamed(now - back - 12)] ?? 0;
  }
  return before > 0 ? Math.max(0, recent) / before : undefined;
}
