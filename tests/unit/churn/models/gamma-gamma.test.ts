import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedValue,
  fitGammaGamma,
  spendingLogLikelihood,
} from '../../../../lib/churn/models/gamma-gamma.ts';
import { gamma, randomOf } from './simulate.ts';

const market = { p: 6, q: 4, v: 1500 };

function spendings(seed: number, customers: number, { p, q, v } = market) {
  const random = randomOf(seed);
  return Array.from({ length: customers }, () => {
    const orders = 1 + Math.floor(random() ** 3 * 12);
    const rate = gamma(random, q) / v;
    return { orders, meanValue: gamma(random, p * orders) / rate / orders };
  });
}

describe('gamma-gamma', () => {
  it('expects of an order what lies between the mean of the customer and that of all', () => {
    // Fader & Hardie 2013: p = 6.25, q = 3.74, v = 15.44; the mean of all is pv/(q − 1).
    const published = { p: 6.25, q: 3.74, v: 15.44 };
    expect(expectedValue(published, { orders: 0, meanValue: 0 })).toBeCloseTo(35.22, 2);
    // Between the customer's own mean and that of all, and nearer to their own the more they ordered.
    const few = expectedValue(published, { orders: 2, meanValue: 22.35 });
    expect(few).toBeCloseTo(((published.q - 1) * 35.219 + 12.5 * 22.35) / (published.q - 1 + 12.5), 3);
    expect(expectedValue(published, { orders: 20, meanValue: 22.35 })).toBeLessThan(few);
  });

  it.each([
    1, 2, 3,
  ])('finds the parameters that values were simulated with, within 3 standard errors (seed %d)', (seed) => {
    const fit = fitGammaGamma(spendings(seed, 4_000));
    if (fit.outcome !== 'converged') throw new Error(fit.reason);
    for (const name of ['p', 'q', 'v'] as const) {
      const off = (fit.model[name] - market[name]) / fit.model.standardErrors[name];
      expect(Math.abs(off), name).toBeLessThan(3);
    }
  });

  it('is the same in cents and in millions', () => {
    const inCents = spendings(7, 500);
    const inMillions = inCents.map(({ orders, meanValue }) => ({ orders, meanValue: meanValue / 1e8 }));
    const [cents, millions] = [fitGammaGamma(inCents), fitGammaGamma(inMillions)];
    if (cents.outcome !== 'converged' || millions.outcome !== 'converged') throw new Error('not converged');
    expect(millions.model.p / cents.model.p).toBeCloseTo(1, 8);
    expect(millions.model.q / cents.model.q).toBeCloseTo(1, 8);
    expect((millions.model.v * 1e8) / cents.model.v).toBeCloseTo(1, 8);
    expect(cents.logLikelihood).toBeCloseTo(spendingLogLikelihood(cents.model, inCents).value, 6);
  });

  it('has a likelihood that is a density, and the gradient that its differences show', () => {
    const parameter = fc.double({ min: -0.5, max: 1.5, noNaN: true }).map((exponent) => 10 ** exponent);
    const model = fc.record({ p: parameter, q: parameter, v: parameter });
    fc.assert(
      fc.property(model, fc.integer({ min: 1, max: 200 }), parameter, (at, orders, meanValue) => {
        const { value, gradient } = spendingLogLikelihood(at, [{ orders, meanValue }]);
        for (const [index, name] of (['p', 'q', 'v'] as const).entries()) {
          const moved = (by: number) =>
            spendingLogLikelihood({ ...at, [name]: at[name] * Math.exp(by) }, [{ orders, meanValue }]).value;
          const difference = (moved(1e-5) - moved(-1e-5)) / 2e-5;
          const error = Math.abs(difference - (gradient[index] ?? Number.NaN));
          expect(error).toBeLessThan(1e-5 * Math.max(1, Math.abs(value), Math.abs(difference)));
        }
        // Over ln m, by the trapezoidal rule.
        let mass = 0;
        for (let lnMean = -60; lnMean < 60; lnMean += 0.02) {
          const likelihood = spendingLogLikelihood(at, [{ orders, meanValue: Math.exp(lnMean) }]);
          mass += 0.02 * Math.exp(likelihood.value + lnMean);
        }
        expect(mass).toBeCloseTo(1, 6);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['nothing', []],
    ['values that all are alike', Array.from({ length: 300 }, () => ({ orders: 3, meanValue: 100 }))],
    ['values whose mean has no end', spendings(9, 3_000, { p: 3, q: 0.6, v: 10 })],
  ])('does not converge on %s, and says why', (_, some) => {
    expect(fitGammaGamma(some)).toEqual({ outcome: 'notConverged', reason: expect.stringMatching(/./) });
  });
});
