import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, quantile, valueIn } from '../../../lib/statistics/log-histogram.ts';

const minutes = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);

function histogramOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) add(counts, value, 1);
  return counts;
}

function add(counts: Map<number, number>, value: number, sign: 1 | -1): void {
  const bucket = bucketOf(value);
  counts.set(bucket, (counts.get(bucket) ?? 0) + sign);
}

/** The value at or below which a share of the values lie, from the values themselves. */
function nearestRank(values: readonly number[], share: number): number {
  const ascending = [...values].sort((left, right) => left - right);
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN;
}

describe('a bucket', () => {
  it('stands for its values within 1 % of each', () => {
    fc.assert(
      fc.property(minutes, (value) => {
        expect(Math.abs(valueIn(bucketOf(value)) - value)).toBeLessThanOrEqual(0.01 * value * (1 + 1e-9));
      }),
      { numRuns: 2000 },
    );
    for (let value = 0; value <= 10_000; value++)
      expect(Math.abs(valueIn(bucketOf(value)) - value)).toBeLessThanOrEqual(0.01 * value * (1 + 1e-9));
  });

  it('never lies below that of a smaller value', () => {
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        expect(bucketOf(Math.min(one, other))).toBeLessThanOrEqual(bucketOf(Math.max(one, other)));
      }),
    );
  });
});

describe('quantiles of a histogram', () => {
  it('lie within 1 % of the nearest rank of the values themselves', () => {
    const share = fc.constantFrom(0.5, 0.9, 0.95, 0.01, 1);
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1, maxLength: 300 }), share, (values, of) => {
        const exact = nearestRank(values, of);
        const found = quantile(histogramOf(values), of) ?? Number.NaN;
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(0.01 * exact * (1 + 1e-9));
      }),
      { numRuns: 1000 },
    );
  });

  it('are what they were once values are added and taken away again', () => {
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1 }), fc.array(minutes), (kept, passing) => {
        const counts = histogramOf(kept);
        for (const value of passing) add(counts, value, 1);
        for (const value of passing) add(counts, value, -1);
        for (const share of [0.5, 0.9, 0.95])
          expect(quantile(counts, share)).toBe(quantile(histogramOf(kept), share));
      }),
    );
  });

  it('of nothing are not known', () => {
    expect(quantile(new Map(), 0.5)).toBeUndefined();
    expect(quantile(new Map([[7, 0]]), 0.5)).toBeUndefined();
  });
});
