import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altmanBand, altmanOf } from '../../../lib/credit/altman.ts';
import { anyStatement, aStatement, wholeStatement } from '../../support/credit-builders.ts';

describe('Altman’s Z″', () => {
  it('is the sum of four ratios, as worked by hand', () => {
    const { ratios, score, band } = altmanOf(aStatement);
    expect(ratios).toEqual({
      workingCapital: 0.25,
      retainedEarnings: 0.15,
      operatingProfit: 0.12,
      equity: 400_000 / 600_000,
    });
    // 1.64 + 0.489 + 0.8064 + 0.7
    expect(score).toBeCloseTo(3.6354, 9);
    expect(band).toBe('safe');
  });

  it.each([
    [1.0999, 'distress'],
    [1.1, 'grey'],
    [2.6, 'grey'],
    [2.6001, 'safe'],
  ])('of %d is in the band %s', (score, band) => {
    expect(altmanBand(score)).toBe(band);
  });

  it.each([
    [{ retainedEarnings: undefined }],
    [{ operatingProfit: undefined }],
    [{ currentLiabilities: undefined }],
    [{ totalLiabilities: 0 }],
    [{ totalAssets: 0 }],
  ])('is not available of %o, but its other parts are told', (change) => {
    const { ratios, score, band } = altmanOf({ ...aStatement, ...change });
    expect(score).toBeUndefined();
    expect(band).toBeUndefined();
    expect(Object.values(ratios)).toHaveLength(4);
  });

  it('is what the formula says of any statement that tells everything', () => {
    fc.assert(
      fc.property(wholeStatement, (statement) => {
        const {
          totalAssets: ta,
          totalLiabilities: tl,
          retainedEarnings: re,
          operatingProfit: ebit,
        } = statement;
        const workingCapital = statement.currentAssets - statement.currentLiabilities;
        const expected = (6.56 * workingCapital + 3.26 * re + 6.72 * ebit) / ta + 1.05 * (ta / tl - 1);
        const size = (Math.abs(re) + Math.abs(ebit) + ta) / ta + ta / tl;
        expect(Math.abs((altmanOf(statement).score ?? Number.NaN) - expected)).toBeLessThan(
          1e-12 * size * 100,
        );
      }),
    );
  });

  it('is a number or nothing, whatever a statement says', () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        const { score, ratios } = altmanOf(statement);
        for (const value of [score, ...Object.values(ratios)])
          if (value !== undefined) expect(value).toSatisfy(Number.isFinite);
      }),
      { numRuns: 1000 },
    );
  });
});
