import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cadence,
  cadenceAlive,
  cadenceChance,
  cadenceOrders,
  cadenceRate,
  DEFAULT_CADENCE,
  regularityOf,
} from '../../../../lib/churn/models/cadence.ts';
import { fitCadence } from '../../../../lib/churn/models/cadence-fit.ts';
import type { Rhythm } from '../../../../lib/churn/rhythm.ts';
import { beta, gamma, noGaps, type Random, randomOf, rhythmOf } from './simulate.ts';

/** V of gaps of regularity k. */
const pairVariance = (k: number) => 1 / (4 * (2 * k + 1));

/** P(gap > days) of an Erlang distribution of three phases. */
const erlang3 = (rate: number, days: number) =>
  Math.exp(-rate * days) * (1 + rate * days + (rate * days) ** 2 / 2);

/** Integrates over all rates and all chances to leave, by what the history says of each. */
function bruteForce(model: Cadence, { orderDays, span, age }: Rhythm, horizon: number): number {
  const gaps = orderDays - 1;
  // Who orders half as often is twice as likely to leave after each order.
  const pace = (model.typicalGap + span) / orderDays / model.typicalGap;
  const leaves = model.dropoutWeight * model.dropout * pace;
  const stays = model.dropoutWeight * (1 - model.dropout);
  let both = 0;
  let now = 0;
  for (let lnRate = -12; lnRate < 4; lnRate += 0.02) {
    const rate = Math.exp(lnRate);
    const ofRate = Math.exp((3 + 3 * gaps) * lnRate - rate * (model.typicalGap + span) + 9 * gaps);
    for (let step = 0.5; step < 400; step++) {
      // In steps of the root of p, for the belief may rise without end towards 0.
      const root = step / 400;
      const p = root * root;
      const weight = ofRate * root * p ** (leaves - 1) * (1 - p) ** (stays - 1 + gaps);
      now += weight * (p + (1 - p) * erlang3(rate, age - span));
      both += weight * (p + (1 - p) * erlang3(rate, age - span + horizon));
    }
  }
  return both / now;
}

interface Customer {
  readonly rhythm: Rhythm;
  /** Days from now to the next order, if one comes. */
  readonly next: number;
}

/** A customer of the model with k = 4, seen at some day of the first three years. */
function simulate(random: Random, { typicalGap, dropout, dropoutWeight }: Cadence): Customer {
  const rate = gamma(random, 4) / typicalGap;
  const leaving = beta(random, dropoutWeight * dropout, dropoutWeight * (1 - dropout));
  const until = Math.floor(1 + random() * 1_095);
  const days = [0];
  let time = 0;
  while (random() >= leaving) {
    time += gamma(random, 4) / rate;
    const day = Math.max(Math.round(time), (days.at(-1) ?? 0) + 1);
    if (day > until) return { rhythm: seen(days, until), next: day - until };
    days.push(day);
  }
  return { rhythm: seen(days, until), next: Number.POSITIVE_INFINITY };
}

function seen(days: readonly number[], until: number): Rhythm {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  return rhythmOf(gaps, until - (days.at(-1) ?? 0));
}

const steady: Cadence = {
  kind: 'cadence',
  pairVariance: pairVariance(4),
  typicalGap: 25,
  dropout: 0.12,
  dropoutWeight: 8,
};

describe('chance of silence by cadence', () => {
  it('agrees with integrating over all rates and all chances to leave', () => {
    const model: Cadence = {
      kind: 'cadence',
      pairVariance: pairVariance(3),
      typicalGap: 20,
      dropout: 0.2,
      dropoutWeight: 8,
    };
    for (const [orderDays, span, silence, horizon] of [
      [1, 0, 0, 30],
      [1, 0, 45, 90],
      [3, 30, 10, 30],
      [3, 30, 40, 30],
      [6, 40, 5, 14],
      [6, 40, 60, 180],
    ] as const) {
      const rhythm = { orderDays, span, age: span + silence, gaps: noGaps };
      expect(cadenceChance(model, rhythm, horizon)).toBeCloseTo(bruteForce(model, rhythm, horizon), 3);
    }
  });

  it('tells the regular from the random at the same silence', () => {
    const regular = rhythmOf(Array<number>(20).fill(7), 21);
    const random = rhythmOf([1, 14, 2, 17, 5, 1, 12, 3, 1, 13, 2, 9, 1, 20, 4, 11, 1, 8, 13, 2], 21);
    expect(random.span).toBe(regular.span);
    expect(cadenceChance(DEFAULT_CADENCE, regular, 30)).toBeGreaterThan(0.8);
    expect(cadenceChance(DEFAULT_CADENCE, random, 30)).toBeLessThan(0.5);
  });

  it('is finite, within bounds, and falls with the horizon, for 10,000 orders, 20 years and 3 years', () => {
    const rhythms = fc
      .record({
        gaps: fc.integer({ min: 0, max: 10_000 }),
        gap: fc.integer({ min: 1, max: 100 }),
        even: fc.double({ min: 0, max: 0.25, noNaN: true }),
        silence: fc.integer({ min: 0, max: 7_300 }),
      })
      .map(({ gaps, gap, even, silence }) => {
        const span = gaps * gap;
        const pairs = Math.floor(gaps / 2);
        return {
          orderDays: gaps + 1,
          span,
          age: span + silence,
          gaps: { ...noGaps, pairs, pairSquares: pairs * even },
        };
      });
    fc.assert(
      fc.property(rhythms, fc.integer({ min: 1, max: 547 }), (rhythm, days) => {
        const soon = cadenceChance(DEFAULT_CADENCE, rhythm, days);
        const late = cadenceChance(DEFAULT_CADENCE, rhythm, 2 * days);
        expect(soon).toBeLessThanOrEqual(1);
        expect(late).toBeLessThanOrEqual(soon + 1e-9);
        expect(late).toBeGreaterThanOrEqual(0);
        const orders = cadenceOrders(DEFAULT_CADENCE, rhythm, days);
        expect(orders).toBeGreaterThanOrEqual(0);
        expect(orders).toBeLessThanOrEqual(cadenceRate(DEFAULT_CADENCE, rhythm) * days * (1 + 1e-9));
      }),
      { numRuns: 300 },
    );
  });
});

describe('fit of cadence', () => {
  it.each([
    1, 2,
  ])('finds what customers were simulated with, and foretells what they then do (seed %d)', (seed) => {
    // Given customers of the model, of whom the first half are learned from
    const random = randomOf(seed);
    const customers = Array.from({ length: 6_000 }, () => simulate(random, steady));
    const fit = fitCadence(customers.slice(0, 3_000).map(({ rhythm }) => rhythm));
    if (fit.outcome !== 'converged') throw new Error(fit.reason);
    // Then the parameters are near
    expect(fit.model.pairVariance / steady.pairVariance).toBeCloseTo(1, 1);
    expect(fit.model.typicalGap / steady.typicalGap).toBeGreaterThan(0.85);
    expect(fit.model.typicalGap / steady.typicalGap).toBeLessThan(1.15);
    expect(Math.abs(fit.model.dropout - steady.dropout)).toBeLessThan(0.02);
    // and the others are silent as often as was said, whether that was likely or not.
    for (const horizon of [30, 90]) {
      for (const [from, to] of [
        [0, 0.3],
        [0.3, 0.8],
        [0.8, 1],
      ] as const) {
        const some = customers
          .slice(3_000)
          .map(({ rhythm, next }) => ({
            chance: cadenceChance(fit.model, rhythm, horizon),
            silent: next > horizon,
          }))
          .filter(({ chance }) => chance >= from && chance <= to);
        const said = some.reduce((sum, { chance }) => sum + chance, 0) / some.length;
        const came = some.filter(({ silent }) => silent).length / some.length;
        const error = Math.sqrt((said * (1 - said)) / some.length);
        expect(Math.abs(came - said), `${horizon} days, ${from} to ${to}`).toBeLessThan(0.03 + 3 * error);
      }
    }
  });

  it('of no customers is the default, and few move it but little', () => {
    const none = fitCadence([]);
    if (none.outcome !== 'converged') throw new Error(none.reason);
    expect(none.model.pairVariance).toBeCloseTo(DEFAULT_CADENCE.pairVariance, 9);
    expect(none.model.typicalGap).toBeCloseTo(DEFAULT_CADENCE.typicalGap, 9);
    expect(none.model.dropout).toBeCloseTo(DEFAULT_CADENCE.dropout, 6);
    expect(none.model.dropoutWeight).toBeCloseTo(DEFAULT_CADENCE.dropoutWeight, 5);
    const few = fitCadence([rhythmOf([7, 7, 8, 6, 7], 3), rhythmOf([10, 9], 100)]);
    if (few.outcome !== 'converged') throw new Error(few.reason);
    expect(few.model.dropout).toBeLessThan(0.25);
    expect(few.model.typicalGap).toBeGreaterThan(10);
  });

  it.each([
    ['never repeat', Array.from({ length: 300 }, (_, index) => rhythmOf([], index))],
    ['are of this very day', Array.from({ length: 300 }, () => rhythmOf([], 0))],
    ['are clockwork', Array.from({ length: 300 }, () => rhythmOf(Array<number>(30).fill(7), 3))],
    ['all left long ago', Array.from({ length: 300 }, () => rhythmOf([7, 7], 5_000))],
  ])('converges where customers %s', (_, rhythms) => {
    const fit = fitCadence(rhythms);
    if (fit.outcome !== 'converged') throw new Error(fit.reason);
    expect(fit.model.dropout).toBeGreaterThan(0);
    expect(fit.model.dropout).toBeLessThan(1);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  });
});

it('regularity is that of the pairs, drawn towards that of all while they are few', () => {
  // Given gaps of k = 8 while all have k = 2
  const many = {
    ...rhythmOf([], 0),
    gaps: { ...noGaps, pairs: 10_000, pairSquares: 10_000 * pairVariance(8) },
  };
  const few = { ...many, gaps: { ...noGaps, pairs: 2, pairSquares: 2 * pairVariance(8) } };
  expect(regularityOf(rhythmOf([], 0), pairVariance(2))).toBeCloseTo(2, 9);
  expect(regularityOf(many, pairVariance(2))).toBeCloseTo(8, 1);
  expect(regularityOf(few, pairVariance(2))).toBeGreaterThan(2);
  expect(regularityOf(few, pairVariance(2))).toBeLessThan(4);
});

it('one is the less there, the longer they are silent', () => {
  const gaps = [14, 15, 13, 14, 14];
  const alive = [0, 10, 20, 40, 80, 1_000].map((silence) => cadenceAlive(steady, rhythmOf(gaps, silence)));
  expect(alive).toEqual([...alive].sort((left, right) => right - left));
  expect(alive[0]).toBeGreaterThan(0.9);
  expect(alive.at(-1)).toBeLessThan(0.001);
});
