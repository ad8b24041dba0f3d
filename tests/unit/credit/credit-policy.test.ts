import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditPolicy } from '../../../lib/credit/credit-policy.ts';
import { creditClasses, sectors } from '../../../lib/credit/review-inputs.ts';
import { shareAt } from '../../../lib/credit/scale.ts';

const { character, cover, conditions, classes, bands, weights } = creditPolicy;

describe('the policy', () => {
  it('shares out a hundred points, and those of each C in full', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    expect(sum(Object.values(weights))).toBe(100);
    const { daysBeyondTerms, veryLate, brokenPromises } = character;
    expect(sum([daysBeyondTerms, veryLate, brokenPromises].map(({ weight }) => weight))).toBeCloseTo(1, 12);
    expect(cover.weight).toBe(1);
    expect(conditions.salesTrend.weight + conditions.sector.weight).toBeCloseTo(1, 12);
  });

  it.each([
    ['daysBeyondTerms', character.daysBeyondTerms.scale, -1],
    ['veryLate', character.veryLate.scale, -1],
    ['brokenPromises', character.brokenPromises.scale, -1],
    ['bestByAge', character.bestByAge, 1],
    ['cover', cover.scale, 1],
    ['salesTrend', conditions.salesTrend.scale, 1],
  ] as const)('judges %s one way only, in [0, 1]', (_, scale, way) => {
    const figures = scale.map(([figure]) => figure);
    expect(figures).toEqual([...new Set(figures)].toSorted((left, right) => left - right));
    const anyFigure = fc.double({ min: -1_000, max: 1_000, noNaN: true });
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) => shareAt(scale, each));
        expect(((high ?? 0) - (low ?? 0)) * way).toBeGreaterThanOrEqual(0);
        expect(Math.min(low ?? -1, high ?? -1)).toBeGreaterThanOrEqual(0);
        expect(Math.max(low ?? 2, high ?? 2)).toBeLessThanOrEqual(1);
      }),
    );
    for (const [figure, share] of scale) expect(shareAt(scale, figure)).toBe(share);
  });

  it('judges the sector the better the better it does', () => {
    const shares = sectors.map((each) => conditions.sector.shares[each]);
    expect(shares).toEqual(shares.toSorted((left, right) => right - left));
  });

  it.each([
    'from',
    'factor',
    'shareOfNeed',
    'timesLimit',
    'reviewDays',
  ] as const)('never gives a worse class more of %s', (figure) => {
    const figures = creditClasses.map((each) => classes[each][figure]);
    expect(figures).toEqual(figures.toSorted((left, right) => right - left));
  });

  it('lets no limit go further by itself than a quarter', () => {
    for (const { raise, lower } of Object.values(bands))
      expect(Math.max(raise, lower)).toBeLessThanOrEqual(0.25);
  });

  it('is that of the handbook', () => {
    expect(weights).toEqual({ character: 35, capacity: 25, capital: 20, collateral: 10, conditions: 10 });
    expect(creditClasses.map((each) => [classes[each].from, classes[each].factor])).toEqual([
      [80, 1],
      [60, 0.75],
      [40, 0.5],
      [0, 0],
    ]);
    expect(creditPolicy).toMatchObject({ capacityShare: 0.1, need: { headroom: 1.2 }, proposalDays: 14 });
  });
});
