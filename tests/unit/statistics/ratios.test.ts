import { describe, expect, it } from 'vitest';
import { seeded } from '../../../infra/local/terminal/random.ts';
import { wilson } from '../../../lib/statistics/proportions.ts';
import { type ClusterSums, clusteredInterval } from '../../../lib/statistics/ratios.ts';

function sumsOf(clusters: readonly (readonly [y: number, x: number])[]): ClusterSums {
  const sum = (of: (y: number, x: number) => number) =>
    clusters.reduce((total, [y, x]) => total + of(y, x), 0);
  return {
    clusters: clusters.length,
    y: sum((y) => y),
    x: sum((_, x) => x),
    yy: sum((y) => y * y),
    xy: sum((y, x) => x * y),
    xx: sum((_, x) => x * x),
  };
}

describe('the interval of a ratio that comes in clumps', () => {
  it('is that of a sum done by hand', () => {
    // Orders of 2, 4, 4 and 10 lines, of which 1, 4, 2 and 8 were on time: 15/20 = 0.75. Residuals y − 0.75 x are
    // −0.5, 1, −1, 0.5; their squares add up to 2.5; times 4/3 is 10/3, whose root 1.825742 / 20 = 0.0912871.
    const { low, high } = clusteredInterval(
      sumsOf([
        [1, 2],
        [4, 4],
        [2, 4],
        [8, 10],
      ]),
    );
    expect(low).toBeCloseTo(0.75 - 1.959964 * 0.0912871, 6);
    expect(high).toBeCloseTo(0.75 + 1.959964 * 0.0912871, 6);
  });

  it('is wider than Wilson’s where lines of an order share their fate', () => {
    const orders = Array.from({ length: 40 }, (_, index) => [index % 4 === 0 ? 0 : 10, 10] as const);
    const clumped = clusteredInterval(sumsOf(orders));
    const naive = wilson(300, 400);
    expect(clumped.high - clumped.low).toBeGreaterThan(2.5 * (naive.high - naive.low));
  });

  it('takes orders for single trials where all of them wholly succeed, or none does', () => {
    expect(clusteredInterval(sumsOf(Array.from({ length: 20 }, () => [5, 5] as const)))).toEqual(
      wilson(20, 20),
    );
    expect(clusteredInterval(sumsOf(Array.from({ length: 20 }, () => [0, 5] as const)))).toEqual(
      wilson(0, 20),
    );
  });

  it('of nothing, or of one order, says nothing', () => {
    expect(clusteredInterval(sumsOf([]))).toEqual({ low: 0, high: 1 });
    expect(clusteredInterval(sumsOf([[3, 4]]))).toEqual({ low: 0, high: 1 });
  });

  it('covers the true ratio in about 95 of 100 samples, and Wilson’s in far fewer', () => {
    const random = seeded(20_260_303);
    // Every order has its own chance that a line is on time: lines of one order are alike.
    const order = (): [number, number] => {
      const lines = 1 + Math.floor(random() * 12);
      const chance = random() < 0.3 ? 0.4 : 0.95;
      return [Array.from({ length: lines }, () => random()).filter((draw) => draw < chance).length, lines];
    };
    const truth = 0.3 * 0.4 + 0.7 * 0.95;
    const covers = ({ low, high }: { low: number; high: number }) => Number(low <= truth && truth <= high);
    const samples = 1000;
    let [clumped, naive] = [0, 0];
    for (let sample = 0; sample < samples; sample++) {
      const sums = sumsOf(Array.from({ length: 150 }, order));
      clumped += covers(clusteredInterval(sums));
      naive += covers(wilson(sums.y, sums.x));
    }
    expect(clumped / samples).toBeGreaterThan(0.93);
    expect(clumped / samples).toBeLessThan(0.97);
    expect(naive / samples).toBeLessThan(0.85);
  });
});
