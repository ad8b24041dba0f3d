import { describe, expect, it } from 'vitest';
import { choleskyInverse } from '../../../lib/statistics/matrices.ts';
import { maximise, standardErrors } from '../../../lib/statistics/maximise.ts';

const limits = { tolerance: 1e-10, bound: 12 };

describe('maximiser', () => {
  it('follows the curved valley of Rosenbrock (1960) to its end', () => {
    const found = maximise(
      ([x = 0, y = 0]) => ({
        value: -((1 - x) ** 2) - 100 * (y - x * x) ** 2,
        gradient: [2 * (1 - x) + 400 * x * (y - x * x), -200 * (y - x * x)],
      }),
      [-1.2, 1],
      limits,
    );
    expect(found.outcome).toBe('converged');
    expect(found.point[0]).toBeCloseTo(1, 8);
    expect(found.point[1]).toBeCloseTo(1, 8);
  });

  it('steps back from where there is no value', () => {
    const found = maximise(([x = 0]) => ({ value: Math.log(x) - x, gradient: [1 / x - 1] }), [0.01], limits);
    expect(found.outcome).toBe('converged');
    expect(found.point[0]).toBeCloseTo(1, 8);
  });

  it.each([
    [
      'rises for ever',
      ([x = 0]: readonly number[]) => ({ value: -Math.exp(-x), gradient: [Math.exp(-x)] }),
      [-11],
    ],
    ['runs away', ([x = 0]: readonly number[]) => ({ value: x, gradient: [1] }), [0]],
    ['has no value at its start', () => ({ value: Number.NaN, gradient: [Number.NaN] }), [0]],
    ['has a slope that lies', ([x = 0]: readonly number[]) => ({ value: -x, gradient: [1] }), [0]],
  ])('says so where a function %s', (_, objective, start) => {
    expect(maximise(objective, start, limits)).toMatchObject({
      outcome: 'notConverged',
      reason: expect.stringMatching(/./),
    });
  });
});

describe('standard errors', () => {
  it('of a normal sample are σ/√n and σ/√2n, the second of ln σ relative to σ', () => {
    const n = 400;
    // n values of mean 0 and mean square 4, by μ and ln σ.
    const errors = standardErrors(
      ([mean = 0, lnSigma = 0]) => {
        const squares = n * (4 + mean * mean);
        const variance = Math.exp(2 * lnSigma);
        return {
          value: -n * lnSigma - squares / 2 / variance,
          gradient: [(-n * mean) / variance, -n + squares / variance],
        };
      },
      [0, Math.log(2)],
    );
    expect(errors?.[0]).toBeCloseTo(2 / Math.sqrt(n), 6);
    expect(errors?.[1]).toBeCloseTo(1 / Math.sqrt(2 * n), 6);
  });

  it('are undefined on a saddle', () => {
    expect(
      standardErrors(([x = 0, y = 0]) => ({ value: x * x - y * y, gradient: [2 * x, -2 * y] }), [0, 0]),
    ).toBe(undefined);
  });
});

it('the inverse of a matrix times it is 1', () => {
  const matrix = [
    [4, 1, 0.5],
    [1, 3, -1],
    [0.5, -1, 2],
  ];
  const inverse = choleskyInverse(matrix) ?? [];
  for (const [i, row] of matrix.entries()) {
    for (const j of row.keys()) {
      const product = row.reduce((sum, value, k) => sum + value * (inverse[k]?.[j] ?? 0), 0);
      expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
    }
  }
});
