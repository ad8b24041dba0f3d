import { describe, expect, it } from 'vitest';
import { betaBinomialAbove, studentAtLeast } from '../../../../lib/churn/reasons/chances.ts';

describe('the mid-p-value of a beta-binomial count', () => {
  it('is that of a uniform count where nothing is believed', () => {
    for (let successes = 0; successes <= 9; successes++)
      expect(betaBinomialAbove(successes, 9, 1, 1)).toBeCloseTo((9 - successes + 0.5) / 10, 12);
  });

  it('is that of a binomial count where the probability is as good as known', () => {
    // P(K > 2) + ½ P(K = 2) of Binomial(4, 0.1): 4 · 0.001 · 0.9 + 0.0001 + ½ · 6 · 0.01 · 0.81
    expect(betaBinomialAbove(2, 4, 1e7, 9e7)).toBeCloseTo(0.0037 + 0.0243, 7);
  });

  it('falls with every bad one more, down to a half of all being bad', () => {
    const chances = [0, 1, 2, 3, 4, 5].map((successes) => betaBinomialAbove(successes, 5, 0.5, 9.5));
    expect(chances).toEqual([...chances].sort((left, right) => right - left));
    // Γ ratios: (0.5 · 1.5 · 2.5 · 3.5 · 4.5) / (10 · 11 · 12 · 13 · 14)
    expect(chances[5]).toBeCloseTo(29.53125 / 240240 / 2, 10);
  });
});

describe('the tail of Student’s distribution', () => {
  it.each([
    [1, 1, 0.25],
    [2.228139, 10, 0.025],
    [-2.228139, 10, 0.975],
    [4.540703, 3, 0.01],
    [0, 7, 0.5],
  ])('above %f with %i degrees of freedom is %f, as printed in tables', (t, freedom, tail) => {
    expect(studentAtLeast(t, freedom)).toBeCloseTo(tail, 6);
  });
});
