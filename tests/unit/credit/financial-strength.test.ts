import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { financialModel } from '../../../lib/credit/financial-model.ts';
import type { FinancialStatement } from '../../../lib/credit/financial-statement.ts';
import {
  financialPoints,
  financialStrength,
  type InputValues,
  strengthOf,
} from '../../../lib/credit/financial-strength.ts';
import {
  type CalibratedInput,
  financialInputs,
  type InputName,
  inputNames,
  shareAt,
} from '../../../lib/credit/strength-model.ts';
import { anyStatement, aStatement, wholeStatement } from '../../support/credit-builders.ts';

const ROUNDING = 1e-12;

const calibrated = [...financialModel.inputs.capacity, ...financialModel.inputs.capital];
const pointsOf = (statement: FinancialStatement) => financialPoints(financialStrength(statement, undefined));
const nothingKnown: InputValues = {
  cashMargin: undefined,
  quick: undefined,
  interestBurden: undefined,
  retainedEarningsShare: undefined,
  equityShare: undefined,
  longTermCapitalShare: undefined,
};

/** As the ratios of companies lie: about nothing and about one, some far out, some beyond all bounds. */
const value = fc.oneof(
  fc.double({ min: -1, max: 5, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const maybe = fc.option(value, { nil: undefined });
const values: fc.Arbitrary<InputValues> = fc.record({
  cashMargin: maybe,
  quick: maybe,
  interestBurden: maybe,
  retainedEarningsShare: maybe,
  equityShare: maybe,
  longTermCapitalShare: maybe,
});

describe('the calibrated model', () => {
  it('has every input once, in the C it belongs to, with weights that add up to 1', () => {
    expect(calibrated.map(({ name }) => name).sort()).toEqual([...inputNames].sort());
    for (const c of ['capacity', 'capital'] as const) {
      const inputs = financialModel.inputs[c];
      expect(inputs.every(({ name }) => financialInputs[name].of === c)).toBe(true);
      expect(inputs.every(({ weight }) => weight > 0)).toBe(true);
      expect(inputs.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(inputs.map(({ weight }) => weight)).toEqual(
        inputs.map(({ weight }) => weight).sort((left, right) => right - left),
      );
    }
  });

  it.each(calibrated)('$name goes from no share to all of it and never turns', ({ name, curve }) => {
    const rising = financialInputs[name].better === 'higher' ? curve : [...curve].reverse();
    expect(rising[0]?.share).toBe(0);
    expect(rising.at(-1)?.share).toBe(1);
    for (const [index, knot] of curve.entries()) {
      expect(knot.value).toBeGreaterThan(curve[index - 1]?.value ?? Number.NEGATIVE_INFINITY);
    }
    for (const [index, knot] of rising.entries())
      expect(knot.share).toBeGreaterThanOrEqual(rising[index - 1]?.share ?? 0);
  });

  it('is straight between two values and level beyond the ends', () => {
    const curve: CalibratedInput['curve'] = [
      { value: 1, share: 0 },
      { value: 3, share: 0.5 },
      { value: 4, share: 1 },
    ];
    const at = (each: number) => shareAt(curve, each);
    expect([-5, 1, 2, 3, 3.5, 4, 99].map(at)).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1]);
    expect([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map(at)).toEqual([0, 1]);
  });
});

describe('the financial strength of a company', () => {
  it('is worked by hand of the committed curves', () => {
    const { capacity, capital, chanceOfFailure } = financialStrength(aStatement, undefined);
    const worked = (name: InputName, ratio: number) => {
      const { weight = 0, curve = [] } = calibrated.find((input) => input.name === name) ?? {};
      const after = curve.findIndex((knot) => knot.value >= ratio);
      const [low, high] = [curve[after - 1], curve[after]];
      if (!high) return weight * (curve.at(-1)?.share ?? Number.NaN);
      if (!low) return weight * high.share;
      const way = (ratio - low.value) / (high.value - low.value);
      return weight * (low.share * (1 - way) + high.share * way);
    };
    const ofCapacity = worked('cashMargin', 0.06) + worked('quick', 1.2) + worked('interestBurden', 0.015);
    const ofCapital =
      worked('retainedEarningsShare', 0.15) +
      worked('equityShare', 0.4) +
      worked('longTermCapitalShare', 0.75);
    expect(capacity.share).toBeCloseTo(ofCapacity, 9);
    expect(capital.share).toBeCloseTo(ofCapital, 9);
    const { atNone, perPoint } = financialModel.logOdds;
    const odds = Math.exp(atNone - perPoint * (25 * ofCapacity + 20 * ofCapital));
    expect(chanceOfFailure).toBeCloseTo(odds / (1 + odds), 9);
  });

  it('names each ratio with what it brings', () => {
    const { capacity } = financialStrength(aStatement, undefined);
    expect(capacity.inputs.map(({ name, value: told }) => [name, told])).toEqual(
      financialModel.inputs.capacity.map(({ name }) => [
        name,
        { cashMargin: 0.06, quick: 1.2, interestBurden: 0.015 }[String(name)],
      ]),
    );
    const sum = capacity.inputs.reduce((all, { weight, share }) => all + weight * share, 0);
    expect(capacity.share).toBeCloseTo(sum, 12);
  });

  it('never falls when one ratio gets better and the others stay', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...inputNames), value, value, (others, name, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const [worse, better] = financialInputs[name].better === 'higher' ? [low, high] : [high, low];
        const before = strengthOf({ ...others, [name]: worse }, financialModel);
        const after = strengthOf({ ...others, [name]: better }, financialModel);
        for (const c of ['capacity', 'capital'] as const)
          expect(after[c].share).toBeGreaterThanOrEqual(before[c].share - ROUNDING);
        expect(after.chanceOfFailure).toBeLessThanOrEqual(before.chanceOfFailure + ROUNDING);
      }),
      { numRuns: 2000 },
    );
  });

  it('is in [0, 1], each C and each ratio of it, whatever the statements say', () => {
    fc.assert(
      fc.property(anyStatement, fc.option(anyStatement, { nil: undefined }), (statement, before) => {
        const { capacity, capital, chanceOfFailure } = financialStrength(statement, before);
        const shares = [capacity, capital].flatMap(({ share, inputs }) => [
          share,
          ...inputs.map((input) => input.share),
        ]);
        for (const share of [...shares, chanceOfFailure])
          expect(share).toSatisfy((each: number) => each >= 0 && each <= 1);
        for (const { value: told } of [...capacity.inputs, ...capital.inputs])
          if (told !== undefined) expect(told).toSatisfy(Number.isFinite);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts as the middle what is not known', () => {
    const middles: Record<string, number> = {};
    for (const { name, middle } of calibrated) middles[name] = middle;
    const known = strengthOf({ ...nothingKnown, ...middles }, financialModel);
    const unknown = strengthOf(nothingKnown, financialModel);
    expect(unknown.capacity.share).toBe(known.capacity.share);
    expect(unknown.capital.share).toBe(known.capital.share);
    expect(unknown.capacity.inputs.map(({ value: told }) => told)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a statement that differs in one respect', () => {
  it.each<readonly [string, (by: number) => Partial<FinancialStatement>]>([
    [
      'more equity instead of liabilities',
      (by) => ({ totalLiabilities: 600_000 - by, currentLiabilities: 250_000 - by }),
    ],
    ['less owed short-term, more long-term', (by) => ({ currentLiabilities: 250_000 - by })],
    ['stock turned into cash', (by) => ({ inventory: 200_000 - by, cash: 60_000 + by })],
    ['less interest', (by) => ({ interestExpense: Math.max(0, 30_000 - by) })],
    ['more profit, retained', (by) => ({ netProfit: 70_000 + by, retainedEarnings: 150_000 + by })],
    ['a loss made smaller', (by) => ({ netProfit: -250_000 + by })],
  ])('has no fewer points for %s', (_, changed) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 50_000 }), (by, more) => {
        const worse = pointsOf({ ...aStatement, ...changed(by) });
        expect(pointsOf({ ...aStatement, ...changed(by + more) })).toBeGreaterThanOrEqual(worse - ROUNDING);
      }),
    );
  });

  it('has no fewer points for paying the last that it owes, and more for making no loss without sales', () => {
    const owes = { ...aStatement, totalLiabilities: 350_001, currentLiabilities: 1 };
    const owesNothing = { ...owes, totalLiabilities: 350_000, currentLiabilities: 0 };
    expect(pointsOf(owesNothing)).toBeGreaterThanOrEqual(pointsOf(owes));
    const noSales = { ...aStatement, sales: 0, interestExpense: 0 };
    expect(pointsOf({ ...noSales, netProfit: -60_000 })).toBeLessThan(
      pointsOf({ ...noSales, netProfit: -50_000 }),
    );
  });

  it('has the same points in another currency unit: only ratios count', () => {
    fc.assert(
      fc.property(wholeStatement, (statement) => {
        const scaled = Object.fromEntries(
          Object.entries(statement).map(([key, each]) => [
            key,
            typeof each === 'number' ? each * 1000 : each,
          ]),
        );
        expect(pointsOf({ ...statement, ...scaled })).toBeCloseTo(pointsOf(statement), 9);
      }),
    );
  });
});
