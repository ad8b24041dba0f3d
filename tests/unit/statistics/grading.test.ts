import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, brierScore, calibration, type Prediction } from '../../../lib/statistics/grading.ts';
import { wilson } from '../../../lib/statistics/proportions.ts';

const predictions = fc.array(
  fc.record({ chance: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), happened: fc.boolean() }),
  { maxLength: 60 },
);

/** All pairs, one by one. */
function byDefinition(cases: readonly Prediction[]): number | undefined {
  const happened = cases.filter((one) => one.happened);
  const others = cases.filter((one) => !one.happened);
  if (happened.length * others.length === 0) return undefined;
  const wins = happened.flatMap(({ chance }) =>
    others.map((other) => (chance > other.chance ? 1 : chance === other.chance ? 0.5 : 0)),
  );
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

describe('area under the curve', () => {
  it('is its definition over all pairs, ties by half', () => {
    fc.assert(
      fc.property(predictions, (cases) => {
        const expected = byDefinition(cases);
        const actual = areaUnderCurve(cases);
        if (expected === undefined) expect(actual).toBe(undefined);
        else expect(actual).toBeCloseTo(expected, 12);
      }),
    );
  });
});

describe('Brier score', () => {
  it('is 0 of an oracle, 1 of its opposite, ¼ of a coin', () => {
    const cases = [true, false, true];
    expect(brierScore(cases.map((happened) => ({ chance: Number(happened), happened })))).toBe(0);
    expect(brierScore(cases.map((happened) => ({ chance: Number(!happened), happened })))).toBe(1);
    expect(brierScore(cases.map((happened) => ({ chance: 0.5, happened })))).toBe(0.25);
    expect(brierScore([])).toBe(undefined);
  });
});

describe('calibration', () => {
  it('sets what was said beside what came, by tenths', () => {
    const cases = [
      { chance: 0, happened: false },
      { chance: 0.62, happened: true },
      { chance: 0.68, happened: false },
      { chance: 1, happened: true },
    ];
    expect(calibration(cases)).toEqual([
      { from: 0, cases: 1, meanChance: 0, observed: 0, interval: wilson(0, 1) },
      { from: 0.6, cases: 2, meanChance: expect.closeTo(0.65), observed: 0.5, interval: wilson(1, 2) },
      { from: 0.9, cases: 1, meanChance: 1, observed: 1, interval: wilson(1, 1) },
    ]);
  });

  it('counts every case once', () => {
    fc.assert(
      fc.property(predictions, (cases) => {
        const bins = calibration(cases);
        expect(bins.reduce((sum, bin) => sum + bin.cases, 0)).toBe(cases.length);
        const happened = bins.reduce((sum, bin) => sum + bin.cases * bin.observed, 0);
        expect(happened).toBeCloseTo(cases.filter((one) => one.happened).length, 9);
      }),
    );
  });
});
