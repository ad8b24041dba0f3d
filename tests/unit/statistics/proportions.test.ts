import { describe, expect, it } from 'vitest';
import { binomialAtMost, discoveries, fisherAtMost, wilson } from '../../../lib/statistics/proportions.ts';

describe('Wilson interval', () => {
  it('agrees with published values', () => {
    // Newcombe 1998, table I, method 3: 81/263, 15/148, 0/20, 1/29.
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [successes, trials, low, high] of published) {
      const interval = wilson(successes, trials);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
  });

  it('of nothing says nothing, and never leaves [0, 1]', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilson(5, 5).high).toBe(1);
    expect(wilson(0, 5).low).toBe(0);
  });
});

describe('binomial tail', () => {
  it('agrees with exact arithmetic on big integers', () => {
    const exact = (successes: number, trials: number, numerator: bigint, denominator: bigint) => {
      let sum = 0n;
      let choose = 1n;
      for (let k = 0; k <= successes; k++) {
        if (k > 0) choose = (choose * BigInt(trials - k + 1)) / BigInt(k);
        sum += choose * numerator ** BigInt(k) * (denominator - numerator) ** BigInt(trials - k);
      }
      return Number((sum * 10n ** 15n) / denominator ** BigInt(trials)) / 1e15;
    };
    for (const [successes, trials] of [
      [0, 3],
      [2, 3],
      [20, 36],
      [85, 100],
      [300, 400],
    ] as const) {
      expect(binomialAtMost(successes, trials, 0.9)).toBeCloseTo(exact(successes, trials, 9n, 10n), 12);
    }
  });

  it('survives thousands of trials', () => {
    expect(binomialAtMost(9000, 10_000, 0.9)).toBeCloseTo(0.5, 1);
    expect(binomialAtMost(0, 0, 0.9)).toBe(1);
  });
});

describe('discoveries', () => {
  it('agree with the example of Benjamini & Hochberg (1995): four of fifteen', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(discoveries(p, 0.05).map(Number)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(discoveries([...p].reverse(), 0.05).filter(Boolean)).toHaveLength(4);
    expect(discoveries([], 0.05)).toEqual([]);
  });
});

describe("Fisher's exact test", () => {
  it('agrees with exact arithmetic', () => {
    // The lady tasting tea (Fisher 1935): three of four cups right leave 17 of 70 ways to do as badly as 1 of 4.
    expect(fisherAtMost(1, 4, 3, 4)).toBeCloseTo(17 / 70, 12);
    const known = [
      [14, 28, 28, 28, 6.911016779100018e-6],
      [3, 10, 9, 10, 0.009883305548940223],
      [900, 1000, 950, 1000, 1.3737490260834429e-5],
      [8, 10, 2, 10, 0.9994533330446643],
    ] as const;
    for (const [successes, trials, others, otherTrials, p] of known)
      expect(Math.abs(fisherAtMost(successes, trials, others, otherTrials) / p - 1)).toBeLessThan(1e-9);
  });

  it('finds nothing where all went well, or all went wrong, in both', () => {
    expect(fisherAtMost(5, 5, 9, 9)).toBeCloseTo(1, 12);
    expect(fisherAtMost(0, 5, 0, 9)).toBeCloseTo(1, 12);
  });

  it('bears a company of millions of orders', () => {
    const p = fisherAtMost(940_000, 1_000_000, 941_000, 1_000_000);
    expect(p).toBeGreaterThan(0.001);
    expect(p).toBeLessThan(0.002);
  });
});

describe('discoveries among many tests', () => {
  it('are the same when those that cannot be one are only counted', () => {
    const all = [0.001, 0.2, 0.012, 0.9, 0.04, 0.7, 0.011];
    const some = all.filter((p) => p <= 0.05);
    const found = discoveries(all, 0.05);
    expect(discoveries(some, 0.05, all.length)).toEqual(
      found.filter((_, index) => (all[index] ?? 1) <= 0.05),
    );
    expect(found.filter(Boolean)).toHaveLength(3);
  });
});
