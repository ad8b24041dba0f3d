import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustered } from '../../../lib/kpis/clusters.ts';
import { coded, countersIn, storedCounts } from '../../../lib/kpis/counts-schema.ts';
import { type IndicatorDefinition, indicators } from '../../../lib/kpis/indicators.ts';
import { CHANGES } from '../../../lib/kpis/kpi-store.ts';
import {
  codeOf,
  cycleBucket,
  fixedMeasures,
  measureOf,
  orderedValue,
  products,
  ruleSetCount,
  squares,
} from '../../../lib/kpis/measures.ts';

/** Every measure there is, and of each family several. */
const measures = [
  ...fixedMeasures,
  ...['EUR', 'JPY', 'VES', 'XOF'].map(orderedValue),
  ...['company@0', 'company@12', 'customer@3'].map(ruleSetCount),
  ...[0, 1, 57, 1905].map(cycleBucket),
  ...Object.keys(clustered).flatMap((numerator) => [squares(numerator), products(numerator)]),
  ...Object.values(clustered).map(squares),
];

describe('the code of a measure', () => {
  it('is its own, and leads back to it', () => {
    const unique = new Set(measures);
    expect(new Set([...unique].map(codeOf)).size).toBe(unique.size);
    expect([...unique].map((measure) => measureOf(codeOf(measure)))).toEqual([...unique]);
  });

  it('is short, and none of the other attributes that a row of counters has', () => {
    const others = [CHANGES, 'pk', 'sk', 'dueOn', 'restatedAt', 'restatedBy'];
    for (const measure of fixedMeasures) {
      expect(codeOf(measure).length, measure).toBeLessThanOrEqual(4);
      expect(others).not.toContain(codeOf(measure));
    }
  });

  it('of what is no measure is refused, and so is a measure of no code', () => {
    expect(() => codeOf('ordersOnTme')).toThrow('ordersOnTme is no measure.');
    expect(() => codeOf('squares:nothing')).toThrow('nothing is no measure.');
    expect(() => measureOf('zz')).toThrow('No measure is stored as zz.');
  });

  it('stores any counts and gives them back', () => {
    const counts = fc.dictionary(fc.constantFrom(...measures), fc.integer({ min: 1, max: 2 ** 50 }));
    fc.assert(
      fc.property(counts, (given) => {
        expect(countersIn({ pk: 'kpis#company', sk: '2026-03-03#1', ...coded(given) })).toEqual({ ...given });
        expect(storedCounts.parse(coded(given))).toEqual({ ...given });
      }),
    );
  });
});

describe('every indicator', () => {
  it('is a share of measures that there are', () => {
    for (const { numerator, denominator } of Object.values<IndicatorDefinition>(indicators))
      for (const measure of [...numerator, ...denominator]) expect(fixedMeasures).toContain(measure);
  });
});
