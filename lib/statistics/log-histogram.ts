/**
 * A histogram whose buckets grow by a constant factor, so that any quantile is known within a relative error, and whose
 * counts are integers that can be added and taken away (the idea of DDSketch: Masson, Rim & Lee 2019).
 */
const RELATIVE_ERROR = 0.01;
const GROWTH = Math.log((1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR));

/** The bucket of a whole number of at least 0. Bucket 0 holds what is 0, bucket n what is at most e^(GROWTH·(n−1)). */
export function bucketOf(value: number): number {
  return value <= 0 ? 0 : Math.ceil(Math.log(value) / GROWTH) + 1;
}

/** What stands for all values of a bucket: none lies further from it than 1 % of itself. */
export function valueIn(bucket: number): number {
  if (bucket <= 0) return 0;
  return (Math.exp(GROWTH * (bucket - 1)) * 2) / (1 + Math.exp(GROWTH));
}

/**
 * The value below or at which a share of the counted lie (nearest rank), within 1 % of the true one; undefined where nothing
 * was counted.
 * @param counts by bucket
 * @param share in (0, 1]
 */
export function quantile(counts: ReadonlyMap<number, number>, share: number): number | undefined {
  const ascending = [...counts].sort(([left], [right]) => left - right);
  const total = ascending.reduce((sum, [, count]) => sum + count, 0);
  const rank = Math.ceil(share * total);
  let seen = 0;
  for (const [bucket, count] of ascending) {
    seen += count;
    if (seen >= rank && seen > 0) return valueIn(bucket);
  }
  return undefined;
}
