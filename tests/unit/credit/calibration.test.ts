import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArff } from '../../../infra/local/calibration/arff.ts';
import { type Company, readCompanies } from '../../../infra/local/calibration/companies.ts';
import { crossValidate, judge } from '../../../infra/local/calibration/cross-validation.ts';
import { curveOf, medianOf, ordered } from '../../../infra/local/calibration/curve.ts';
import { fitModel } from '../../../infra/local/calibration/fit.ts';
import { likelihood } from '../../../infra/local/calibration/likelihood.ts';
import { compareRankings } from '../../../infra/local/calibration/ranking.ts';
import { seeded } from '../../../infra/local/terminal/random.ts';
import { altmanOf } from '../../../lib/credit/altman.ts';
import { ratioOf } from '../../../lib/credit/ratios.ts';
import { inputNames, shareAt } from '../../../lib/credit/strength-model.ts';
import { areaUnderCurve } from '../../../lib/statistics/grading.ts';
import { type WholeStatement, wholeStatement } from '../../support/credit-builders.ts';

describe('a file of ratios', () => {
  const head = '% of companies\n@relation r\n@attribute A numeric\n@ATTRIBUTE class {0,1}\n@data\n';

  it('is read with what is missing, blank lines and remarks left out', () => {
    expect(readArff(`${head}1.5,0\r\n\r\n% a remark\n?, 1\n-2e3,0\n`)).toEqual([
      [1.5, 0],
      [undefined, 1],
      [-2000, 0],
    ]);
  });

  it.each([
    ['1,0\n', 'no line @data'],
    [`${head}1,0\n1\n`, 'Line 7 has 1 values for 2 attributes'],
    [`${head}one,0\n`, 'Line 6 has one for a number'],
    [`${head},0\n`, 'Line 6 has nothing for a number'],
  ])('is refused with the line at fault: %j', (text, words) => {
    expect(() => readArff(text)).toThrow(words);
  });

  it('must have the 64 ratios and a class', () => {
    expect(() => readCompanies(`${head}1,0\n`)).toThrow('64 ratios and a class');
    expect(() => readCompanies(fileOf([[...Array<string>(64).fill('1'), '?']]))).toThrow(
      'no class of 0 or 1',
    );
  });

  it('yields the same ratios as the statement that its columns were made of', () => {
    fc.assert(
      fc.property(wholeStatement, (statement) => {
        // Less than the file's rounding tells from none is taken as not told.
        fc.pre(statement.interestExpense > statement.totalAssets * 1e-8);
        const [company] = readCompanies(fileOf([columnsOf(statement)]));
        for (const name of inputNames) same(company?.values[name], ratioOf(name, statement, undefined));
        const { ratios } = altmanOf(statement);
        for (const part of ['workingCapital', 'retainedEarnings', 'operatingProfit', 'equity'] as const)
          same(company?.altman[part], ratios[part]);
      }),
    );
  });

  function same(one: number | undefined, other: number | undefined): void {
    expect(Math.abs((one ?? Number.NaN) - (other ?? Number.NaN))).toBeLessThan(
      1e-6 * Math.max(1, Math.abs(one ?? 0)),
    );
  }

  /** By the names of the data set's columns; those that are not wanted are missing. Its gross profit is that before taxes. */
  function columnsOf(of: WholeStatement): string[] {
    const equity = of.totalAssets - of.totalLiabilities;
    const grossProfit = of.operatingProfit - of.interestExpense;
    const named: Readonly<Record<number, number>> = {
      2: of.totalLiabilities / of.totalAssets,
      3: (of.currentAssets - of.currentLiabilities) / of.totalAssets,
      6: of.retainedEarnings / of.totalAssets,
      7: of.operatingProfit / of.totalAssets,
      8: equity / of.totalLiabilities,
      10: equity / of.totalAssets,
      11: (grossProfit + of.interestExpense) / of.totalAssets,
      18: grossProfit / of.totalAssets,
      26: (of.netProfit + of.depreciation) / of.totalLiabilities,
      36: of.sales / of.totalAssets,
      38: (equity + of.totalLiabilities - of.currentLiabilities) / of.totalAssets,
      46: (of.currentAssets - of.inventory) / of.currentLiabilities,
    };
    return [...Array.from({ length: 64 }, (_, index) => String(named[index + 1] ?? '?')), '0'];
  }

  function fileOf(rows: readonly (readonly string[])[]): string {
    const attributes = Array.from({ length: 65 }, (_, index) => `@attribute A${index} numeric`);
    return [...attributes, '@data', ...rows.map((row) => row.join(','))].join('\n');
  }
});

describe('the curve of a ratio', () => {
  /** Eight groups of 100 companies at the values 1 to 8. */
  const groups = (failed: readonly number[]) =>
    failed.flatMap((count, group) =>
      Array.from({ length: 100 }, (_, index) => ({ value: group + 1, failed: index < count })),
    );

  it('follows the log-odds of failing from the worst to the best', () => {
    const failed = [40, 30, 20, 15, 10, 8, 4, 1];
    const average = 128 / 800;
    const logOdds = failed.map((count) => Math.log((count + 20 * average) / (120 - count - 20 * average)));
    const [worst = 0, best = 0] = [logOdds[0], logOdds[7]];
    expect(curveOf(ordered(groups(failed), 'higher'))).toEqual(
      logOdds.map((each, group) => ({
        value: group + 1,
        share: Number(((worst - each) / (worst - best)).toFixed(3)),
      })),
    );
  });

  it('is the mirror image where lower is better', () => {
    const falling = curveOf(ordered(groups([1, 4, 8, 10, 15, 20, 30, 40]), 'lower'));
    const rising = curveOf(ordered(groups([40, 30, 20, 15, 10, 8, 4, 1]), 'higher'));
    expect(falling.map(({ share }) => share)).toEqual(rising.map(({ share }) => share).reverse());
  });

  it('is level over neighbours that contradict the direction, and has no more knots than it needs', () => {
    const curve = curveOf(ordered(groups([40, 10, 20, 15, 5, 5, 5, 5]), 'higher'));
    const pooled = curve.filter(({ value }) => value >= 2 && value <= 4);
    expect(pooled.map(({ value }) => value)).toEqual([2, 4]);
    expect(new Set(pooled.map(({ share }) => share)).size).toBe(1);
    expect(curve.at(-1)).toEqual({ value: 5, share: 1 });
  });

  it('never turns and never leaves [0, 1], whatever the companies', () => {
    const companies = fc.array(
      fc.record({ value: fc.double({ min: -10, max: 10, noNaN: true }), failed: fc.boolean() }),
      { minLength: 1, maxLength: 200 },
    );
    fc.assert(
      fc.property(companies, fc.constantFrom('higher' as const, 'lower' as const), (all, better) => {
        const curve = curveOf(ordered(all, better));
        const shares = curve.map(({ share }) => share);
        const rising = better === 'higher' ? shares : [...shares].reverse();
        expect(rising).toEqual([...rising].sort((left, right) => left - right));
        expect(curve.map(({ value }) => value)).toEqual(
          [...new Set(curve.map(({ value }) => value))].sort((left, right) => left - right),
        );
        for (const { value } of all) {
          const share = shareAt(curve, value);
          expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });

  it('has its middle at the median', () => {
    const all = [9, 1, 5].map((value) => ({ value, failed: false }));
    expect(medianOf(ordered(all, 'higher'))).toBe(5);
  });
});

describe('a ranking', () => {
  const score = fc.integer({ min: 0, max: 6 });
  const scored = fc
    .array(fc.record({ scores: fc.tuple(score, score), failed: fc.boolean() }), {
      minLength: 8,
      maxLength: 60,
    })
    .filter((all) =>
      [true, false].every((failed) => all.filter((each) => each.failed === failed).length > 1),
    );

  it('has the area that is counted elsewhere, and the error of DeLong pair by pair', () => {
    fc.assert(
      fc.property(scored, (all) => {
        const { first, second, difference } = compareRankings(all);
        for (const [way, ranking] of [first, second].entries()) {
          const predictions = all.map(({ scores, failed }) => ({
            chance: scores[way] ?? 0,
            happened: failed,
          }));
          expect(ranking.area).toBeCloseTo(areaUnderCurve(predictions) ?? Number.NaN, 12);
        }
        expect(difference.area).toBeCloseTo(first.area - second.area, 12);
        expect(difference.standardError ** 2).toBeCloseTo(varianceOfDifference(all), 12);
      }),
    );
  });

  /** Of pairs, without sorting: the difference's own placements, for their variance is that of a difference. */
  function varianceOfDifference(
    all: readonly { readonly scores: readonly number[]; readonly failed: boolean }[],
  ) {
    const failed = all.filter((each) => each.failed);
    const others = all.filter((each) => !each.failed);
    const wins = (one = 0, other = 0) => (one > other ? 1 : one === other ? 0.5 : 0);
    const pair = (one: (typeof all)[number], other: (typeof all)[number]) =>
      wins(one.scores[0], other.scores[0]) - wins(one.scores[1], other.scores[1]);
    const mean = (each: readonly number[]) => each.reduce((sum, value) => sum + value, 0) / each.length;
    const variance = (each: readonly number[]) =>
      each.reduce((sum, value) => sum + (value - mean(each)) ** 2, 0) / (each.length - 1) / each.length;
    return (
      variance(failed.map((one) => mean(others.map((other) => pair(one, other))))) +
      variance(others.map((other) => mean(failed.map((one) => pair(one, other)))))
    );
  }
});

describe('the fit', () => {
  it('climbs by the slopes that the likelihood has', () => {
    const random = seeded(7);
    const inputs = inputNames.map((_, index) => ({
      of: index < 3 ? ('capacity' as const) : ('capital' as const),
      shares: Float64Array.from({ length: 50 }, random),
    }));
    const failed = Array.from({ length: 50 }, () => random() < 0.3);
    const { objective, start } = likelihood(inputs, failed, { capacity: 25, capital: 20 });
    const point = start.map((each) => each + random() - 0.5);
    for (const [index, slope] of objective(point).gradient.entries()) {
      const at = (by: number) =>
        objective(point.map((each, other) => (other === index ? each + by : each))).value;
      expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(slope, 5);
    }
  });

  it('finds what the companies were drawn by: who fails, how often, and which ratio says nothing', () => {
    const companies = drawn(6000, 11);
    const model = fitModel(companies);
    const judged = judge(model, companies);
    const rate = companies.filter(({ failed }) => failed).length / companies.length;
    const said = judged.reduce((sum, { chance }) => sum + chance, 0) / judged.length;
    expect(said).toBeCloseTo(rate, 3);
    expect(model.inputs.capacity[0]?.name).toBe('cashMargin');
    expect(model.inputs.capacity.at(-1)?.name).toBe('interestBurden');
    expect(model.inputs.capital[0]?.name).toBe('equityShare');
  });

  it('judges every company once by a model that never saw it, the same for the same seed', () => {
    const companies = drawn(600, 5);
    const folds = crossValidate(companies, 1, inputNames, () => {});
    expect(new Set(folds.flat().map(({ company }) => company)).size).toBe(600);
    const failures = folds.map((fold) => fold.filter(({ company }) => company.failed).length);
    expect(Math.max(...failures) - Math.min(...failures)).toBeLessThanOrEqual(1);
    const [held = []] = folds;
    const others = companies.filter((company) => !held.some((each) => each.company === company));
    // The order of the companies does not matter to a fit, but to its last digits.
    const again = judge(
      fitModel(others),
      held.map(({ company }) => company),
    );
    for (const [index, { chance }] of again.entries())
      expect(chance).toBeCloseTo(held[index]?.chance ?? -1, 3);
    expect(crossValidate(companies, 1, inputNames, () => {})).toEqual(folds);
    expect(crossValidate(companies, 2, inputNames, () => {})).not.toEqual(folds);
  });

  /** Cash margin counts double what quick ratio and equity do; interest burden says nothing. */
  function drawn(count: number, seed: number): Company[] {
    const random = seeded(seed);
    return Array.from({ length: count }, () => {
      const [cashMargin, quick, equityShare] = [random(), random(), random()];
      const logOdds = 1 - 4 * cashMargin - 2 * quick - 2 * equityShare;
      return {
        values: {
          cashMargin,
          quick,
          equityShare,
          interestBurden: random(),
          retainedEarningsShare: random() < 0.5 ? undefined : random(),
          longTermCapitalShare: random(),
        },
        altman: altmanRatiosOfNone,
        failed: random() < 1 / (1 + Math.exp(-logOdds)),
      };
    });
  }
});

const altmanRatiosOfNone = {
  workingCapital: undefined,
  retainedEarnings: undefined,
  operatingProfit: undefined,
  equity: undefined,
};
