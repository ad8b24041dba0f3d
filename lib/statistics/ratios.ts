import { type Interval, wilson, Z95 } from './proportions.ts';

/** Sums over clusters (orders) of a numerator y and a denominator x. */
export interface ClusterSums {
  readonly clusters: number;
  readonly y: number;
  readonly x: number;
  readonly yy: number;
  readonly xy: number;
  readonly xx: number;
}

/**
 * The 95 % interval of Σy / Σx where what is counted comes in clumps of an order: the ratio estimator with its
 * linearised variance (Cochran, Sampling Techniques, 1977, §6.3), within [0, 1]. Where every cluster is wholly a success,
 * or wholly none, the variance of the sample says nothing, and the clusters are taken as single trials.
 */
export function clusteredInterval({ clusters, y, x, yy, xy, xx }: ClusterSums): Interval {
  if (x === 0 || clusters < 2) return { low: 0, high: 1 };
  const ratio = y / x;
  if (y === 0 || y === x) return wilson(ratio * clusters, clusters);
  const residuals = Math.max(0, yy - 2 * ratio * xy + ratio * ratio * xx);
  const half = (Z95 * Math.sqrt((residuals * clusters) / (clusters - 1))) / x;
  return { low: Math.max(0, ratio - half), high: Math.min(1, ratio + half) };
}
