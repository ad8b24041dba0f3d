import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnRecency, recencyChance, type SilenceOutcome } from '../../../../lib/churn/models/recency.ts';

const outcomes = fc.array(fc.record({ silence: fc.integer({ min: 0, max: 30 }), silent: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
});

/** Min-max formula of isotonic regression: max over starts before of the min over ends after of the mean between. */
function naive(all: readonly SilenceOutcome[], silence: number): number {
  const silences = [...new Set(all.map((one) => one.silence))];
  const meanOf = (from: number, to: number) => {
    const within = all.filter((one) => one.silence >= from && one.silence <= to);
    return within.filter((one) => one.silent).length / within.length;
  };
  const starts = silences.filter((start) => start <= silence);
  const ends = silences.filter((end) => end >= silence);
  return Math.max(...starts.map((start) => Math.min(...ends.map((end) => meanOf(start, end)))));
}

describe('recency', () => {
  it('is the isotonic regression of what happened on silence', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const learned = learnRecency(all, 30);
        if (learned === undefined) throw new Error('nothing learned');
        const silences = all.map((one) => one.silence);
        const thoughtOf = [
          { silence: Math.min(...silences), silent: true },
          { silence: Math.max(...silences), silent: false },
        ];
        for (const silence of silences) {
          const chance = recencyChance({ kind: 'recency', learned: [learned] }, silence, 30);
          expect(chance).toBeCloseTo(naive([...all, ...thoughtOf], silence), 12);
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1);
        }
      }),
    );
  });

  it('never falls with silence nor rises with the horizon, within and beyond what was learned', () => {
    const days = fc.double({ min: 1, max: 400, noNaN: true });
    fc.assert(
      fc.property(outcomes, outcomes, days, days, days, (some, others, silence, horizon, more) => {
        const at30 = learnRecency(some, 30);
        const at90 = learnRecency(others, 90);
        const learned = [at30, at90].flatMap((one) => (one === undefined ? [] : [one]));
        for (const model of [
          { kind: 'recency', learned: [] } as const,
          { kind: 'recency', learned } as const,
        ]) {
          const chance = recencyChance(model, silence, horizon);
          expect(recencyChance(model, silence + more, horizon)).toBeGreaterThanOrEqual(chance - 1e-12);
          expect(recencyChance(model, silence, horizon + more)).toBeLessThanOrEqual(chance + 1e-12);
        }
      }),
    );
  });

  it('nothing is learned of nothing; then half of those silent for the horizon stay so', () => {
    expect(learnRecency([], 30)).toBe(undefined);
    expect(recencyChance({ kind: 'recency', learned: [] }, 89.5, 90)).toBe(0.5);
  });
});
