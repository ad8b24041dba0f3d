import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaExpectation } from '../../../lib/statistics/quadrature.ts';

const parameter = fc.double({ min: -3, max: 4, noNaN: true }).map((exponent) => 10 ** exponent);

describe('expectation over a beta distribution', () => {
  it('agrees with closed forms wherever a and b lie between 1/1000 and 10,000', () => {
    fc.assert(
      fc.property(parameter, parameter, (a, b) => {
        expect(Math.abs(betaExpectation(a, b, 1, () => 1) - 1)).toBeLessThan(1e-8);
        // E[1 + p + p²]
        const second = (a * (a + 1)) / (a + b) / (a + b + 1);
        const expected = 1 + a / (a + b) + second;
        expect(Math.abs(betaExpectation(a, b, 1, (p) => 1 + p + p * p) / expected - 1)).toBeLessThan(1e-8);
      }),
    );
  });
});
