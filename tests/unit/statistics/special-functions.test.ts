import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  digamma,
  incompleteBeta,
  lnBeta,
  lnGamma,
  lnIncompleteBeta,
  logAddExp,
} from '../../../lib/statistics/special-functions.ts';

const closeTo = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(expected)));

describe('ln Γ and ψ', () => {
  it('agree with arbitrary precision arithmetic', () => {
    // mpmath 1.3 at 40 digits.
    for (const [x, lnGammaOfX, digammaOfX] of [
      [1e-10, 23.025850929882736, -10000000000.577215],
      [0.001, 6.907178885383853, -1000.5755719318103],
      [0.2425945, 1.3198094463562369, -4.358461945518362],
      [0.5, 0.5723649429247001, -1.9635100260214235],
      [1, 0, -0.5772156649015329],
      [1.5, -0.12078223763524522, 0.03648997397857652],
      [2, 0, 0.42278433509846713],
      [3.7, 1.428072326665388, 1.1671535393615113],
      [11.9, 17.25847745059552, 2.4339335368825377],
      [12.1, 17.74700727079874, 2.4513143481743374],
      [100.25, 360.28455963776423, 4.602671243274712],
      [1e5, 1051287.7089736569, 11.512920464961894],
      [1e6, 12815504.56914761, 13.815510057964191],
    ] as const) {
      closeTo(lnGamma(x), lnGammaOfX, 1e-14);
      closeTo(digamma(x), digammaOfX, 1e-14);
    }
  });

  it('satisfy their recurrences', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e5, noNaN: true }), (x) => {
        closeTo(lnGamma(x + 1), lnGamma(x) + Math.log(x), 1e-13);
        closeTo(digamma(x), digamma(x + 1) - 1 / x, 1e-13);
      }),
    );
  });
});

describe('incomplete beta function', () => {
  it('agrees in its logarithm with arbitrary precision arithmetic, however small it is', () => {
    // mpmath 1.3 at 60 digits: the hypergeometric series.
    for (const [x, a, b, expected] of [
      [0.5, 2, 3, -0.3746934494414107],
      [0.1, 0.3, 4, -0.2609850290889278],
      [0.99, 50, 0.7, -0.8166684820972512],
      [0.2, 10, 200, -4.533627102497542e-11],
      [0.01, 20, 4, -84.6528118044815],
      [0.5, 1e5, 1e5, -Math.LN2],
      [0.501, 1e5, 1e5, -0.20523824308117253],
      [0.9, 1e5, 5, -10502.387798097774],
      [0.001, 2000, 2, -13807.910155629774],
      [0.999, 5e5, 50, -340.19487128752314],
      [0.3, 1e4, 1e4, -1748.4885378271408],
    ] as const) {
      expect(Math.abs(lnIncompleteBeta(x, 1 - x, a, b) / expected - 1)).toBeLessThan(2e-9);
    }
  });

  it('of whole numbers is the binomial tail, and of both ends sums to 1', () => {
    const whole = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
        const n = a + b - 1;
        let tail = 0;
        let choose = 1;
        for (let k = 0; k <= n; k++) {
          if (k >= a) tail += choose * x ** k * (1 - x) ** (n - k);
          choose = (choose * (n - k)) / (k + 1);
        }
        closeTo(incompleteBeta(x, a, b), tail, 1e-12);
        closeTo(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a), 1, 1e-12);
      }),
    );
  });

  it('is 0 and 1 at its ends', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });
});

it('ln B(2, 3) = ln 1/12', () => closeTo(lnBeta(2, 3), -Math.log(12), 1e-14));

it('sums are had from logarithms that underflow', () => {
  closeTo(logAddExp(-2000, -2000), -2000 + Math.LN2, 1e-15);
  expect(logAddExp(Number.NEGATIVE_INFINITY, -5)).toBe(-5);
  expect(logAddExp(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
});
