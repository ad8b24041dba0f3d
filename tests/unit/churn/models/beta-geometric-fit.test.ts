import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBetaGeometric, logLikelihood } from '../../../../lib/churn/models/beta-geometric-fit.ts';
import { groupHistories } from '../../../../lib/churn/models/histories.ts';
import { lnBeta, lnGamma, logAddExp } from '../../../../lib/statistics/special-functions.ts';
import { noGaps, randomOf, rhythmOf, simulated } from './simulate.ts';

const kinds = ['bgNbd', 'mbgNbd'] as const;
const parameter = fc.double({ min: -1.5, max: 2, noNaN: true }).map((exponent) => 10 ** exponent);
const rhythm = fc
  .record({
    x: fc.integer({ min: 0, max: 300 }),
    age: fc.integer({ min: 0, max: 3000 }),
    silent: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ x, age, silent }) => ({
    orderDays: x + 1,
    span: x === 0 ? 0 : Math.round(age * silent),
    age,
    gaps: noGaps,
  }));
const cases = fc.record({
  kind: fc.constantFrom(...kinds),
  r: parameter,
  alpha: parameter,
  a: parameter,
  b: parameter,
});

describe('log-likelihood', () => {
  it('is the sum of what the papers give for each customer, alike or not', () => {
    fc.assert(
      fc.property(cases, fc.array(rhythm, { minLength: 1, maxLength: 8 }), (model, some) => {
        const rhythms = [...some, ...some.slice(0, 3)];
        const { kind, r, alpha, a, b } = model;
        const expected = rhythms.reduce((sum, { orderDays, span, age }) => {
          const x = orderDays - 1;
          const rate = lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha);
          const stays = kind === 'bgNbd' ? x : x + 1;
          const alive = lnBeta(a, b + stays) - (r + x) * Math.log(alpha + age / 7);
          const left = lnBeta(a + 1, b + stays - 1) - (r + x) * Math.log(alpha + span / 7);
          const either = stays === 0 ? alive : logAddExp(alive, left);
          return sum + rate - lnBeta(a, b) + either;
        }, 0);
        const actual = logLikelihood(model, groupHistories(rhythms)).value;
        expect(Math.abs(actual - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
      }),
    );
  });

  it('has the gradient that its differences show', () => {
    fc.assert(
      fc.property(cases, fc.array(rhythm, { minLength: 1, maxLength: 8 }), (model, rhythms) => {
        const groups = groupHistories(rhythms);
        const { value, gradient } = logLikelihood(model, groups);
        for (const [index, name] of (['r', 'alpha', 'a', 'b'] as const).entries()) {
          const step = 1e-5;
          const at = (moved: number) =>
            logLikelihood({ ...model, [name]: model[name] * Math.exp(moved) }, groups).value;
          const difference = (at(step) - at(-step)) / (2 * step);
          const error = Math.abs(difference - (gradient[index] ?? Number.NaN));
          expect(error).toBeLessThan(1e-5 * Math.max(1, Math.abs(value), Math.abs(difference)));
        }
      }),
    );
  });
});

describe.each(kinds)('fit of %s', (kind) => {
  it.each([
    1, 2, 3,
  ])('finds the parameters that customers were simulated with, within 3 standard errors (seed %d)', (seed) => {
    const market = { kind, r: 1.4, alpha: 5, a: 0.8, b: 5 } as const;
    const fit = fitBetaGeometric(kind, groupHistories(simulated(randomOf(seed), market, 6_000, 150)));
    if (fit.outcome !== 'converged') throw new Error(fit.reason);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      const off = (fit.model[name] - market[name]) / fit.model.standardErrors[name];
      expect(Math.abs(off), name).toBeLessThan(3);
    }
    expect(fit.customers).toBe(6_000);
  });

  it('is at the top: the gradient is nothing against the likelihood', () => {
    const market = { kind, r: 0.3, alpha: 8, a: 0.5, b: 9 } as const;
    const groups = groupHistories(simulated(randomOf(4), market, 2_000, 80));
    const fit = fitBetaGeometric(kind, groups);
    if (fit.outcome !== 'converged') throw new Error(fit.reason);
    const { value, gradient } = logLikelihood(fit.model, groups);
    expect(value).toBeCloseTo(fit.logLikelihood, 6);
    for (const component of gradient) expect(Math.abs(component / value)).toBeLessThan(1e-8);
  });

  it.each([
    ['no customers', []],
    ['one customer', [rhythmOf([7, 9], 3)]],
    ['customers who all are alike', Array.from({ length: 500 }, () => rhythmOf([7, 7, 7], 7))],
    ['customers who never repeat', Array.from({ length: 500 }, (_, index) => rhythmOf([], index))],
    ['customers of this very day', Array.from({ length: 50 }, () => rhythmOf([], 0))],
  ])('does not converge on %s, and says why', (_, rhythms) => {
    const fit = fitBetaGeometric(kind, groupHistories(rhythms));
    expect(fit).toEqual({ outcome: 'notConverged', reason: expect.stringMatching(/./) });
  });
});
