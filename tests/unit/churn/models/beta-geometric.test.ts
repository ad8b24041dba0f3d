import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BetaGeometric,
  chanceOfNoOrder,
  expectedOrders,
  expectedOrdersOfNew,
  meanRate,
  pAlive,
} from '../../../../lib/churn/models/beta-geometric.ts';
import { randomOf, repeatsOf } from './simulate.ts';

/** Fader, Hardie & Lee 2005, of the CDNOW customers. */
const published: BetaGeometric = {
  kind: 'bgNbd',
  r: 0.2425945,
  alpha: 4.4136019,
  a: 0.7929199,
  b: 2.4258881,
};

describe('published figures', () => {
  it.each([
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.858],
  ])('a new customer repeats within %d weeks %d times', (weeks, orders) => {
    expect(expectedOrdersOfNew(published, weeks)).toBeCloseTo(orders, 4);
  });

  it('one of x = 2, tx = 30.43, T = 38.86 is expected to order 1.2259 times in 39 weeks and is alive by .7266', () => {
    const history = { x: 2, tx: 30.43, T: 38.86 };
    expect(expectedOrders(published, history, 39)).toBeCloseTo(1.2259, 4);
    expect(pAlive(published, history)).toBeCloseTo(0.7266, 4);
  });
});

it('expected orders agree with the hypergeometric form at 60 digits, where that can be had', () => {
  // mpmath 1.3: orders of one alive with p ~ Beta(a, b), shape s and t in units of 1/rate; b and s of x = 0 and T = 0.
  for (const [a, b, r, t, orders] of [
    [0.79, 2.43, 0.24, 10, 1.28787618533743],
    [0.5, 10004, 10005, 0.15, 1448.32706647347],
    [0.999999, 5, 2, 3, 3.7500013883559],
    [1, 5, 2, 3, 3.75],
    [0.001, 10000, 10000, 0.15, 1499.89273249036],
    [300, 2000, 3, 4, 5.49600960772814],
    [5000, 80000, 20, 0.5, 7.47943150809158],
    [0.05, 0.05, 0.3, 50, 6.7714574151618],
    [30, 0.5, 2, 3, 0.951950067671837],
    [2, 3, 10000, 3, 3.99959998666978],
    [100, 100, 1, 0.001, 0.00099950025111698],
  ] as const) {
    const actual = expectedOrdersOfNew({ kind: 'bgNbd', r, alpha: 1, a, b }, t);
    expect(Math.abs(actual / orders - 1)).toBeLessThan(1e-9);
  }
});

describe.each(['bgNbd', 'mbgNbd'] as const)('%s', (kind) => {
  it('agrees with customers simulated one by one', () => {
    // Given 400,000 customers seen for 20 weeks and the 10 after, those of one history are looked at.
    const model = { kind, r: 1.2, alpha: 6, a: 0.9, b: 2.5 } as const;
    const random = randomOf(20_05);
    const first = { all: 0, later: 0 };
    const like = new Map<
      string,
      { customers: number; silent: number; later: number; x: number; tx: number }
    >();
    for (let customer = 0; customer < 400_000; customer++) {
      const times = repeatsOf(random, model, 30);
      const before = times.filter((time) => time <= 20);
      const later = times.length - before.length;
      first.all += before.length;
      first.later += later;
      if (before.length > 2) continue;
      // tx within a week.
      const tx = Math.ceil(before.at(-1) ?? 0);
      const key = `${before.length}/${tx}`;
      const seen = like.get(key) ?? {
        customers: 0,
        silent: 0,
        later: 0,
        x: before.length,
        tx: tx && tx - 0.5,
      };
      seen.customers += 1;
      seen.silent += Number(later === 0);
      seen.later += later;
      like.set(key, seen);
    }
    // Then a new customer's orders are as expected
    expect(first.all / 400_000 / expectedOrdersOfNew(model, 20)).toBeCloseTo(1, 1.7);
    expect((first.all + first.later) / 400_000 / expectedOrdersOfNew(model, 30)).toBeCloseTo(1, 1.7);
    // and so are those of each history, within 4.5 standard errors and what the width of the week does.
    for (const { customers, silent, later, x, tx } of like.values()) {
      const history = { x, tx, T: 20 };
      const chance = chanceOfNoOrder(model, history, 10);
      const error = Math.sqrt((chance * (1 - chance)) / customers);
      expect(Math.abs(silent / customers - chance), `${x} ${tx}`).toBeLessThan(4.5 * error + 0.003);
      const orders = expectedOrders(model, history, 10);
      expect(Math.abs(later / customers - orders), `${x} ${tx}`).toBeLessThan(
        6 * Math.sqrt((orders * 2) / customers) + 0.01,
      );
    }
    expect(like.size).toBe(41);
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const parameter = fc.double({ min: -2, max: 2.5, noNaN: true }).map((exponent) => 10 ** exponent);
  const cases = fc.record({
    model: fc.record({ kind: fc.constant(kind), r: parameter, alpha: parameter, a: parameter, b: parameter }),
    x: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 10_000 })),
    T: fc.double({ min: 0, max: 20 * 52.18, noNaN: true }),
    silent: share,
    weeks: fc.double({ min: 0.01, max: 3 * 52.18, noNaN: true }),
  });

  it('is finite, within bounds and monotone in the horizon, for x to 10,000, T to 20 years, t to 3 years', () => {
    fc.assert(
      fc.property(cases, ({ model, x, T, silent, weeks }) => {
        const history = { x, tx: x === 0 ? 0 : T * silent, T };
        const alive = pAlive(model, history);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        const soon = chanceOfNoOrder(model, history, weeks / 2);
        const late = chanceOfNoOrder(model, history, weeks);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(soon);
        expect(soon).toBeLessThanOrEqual(1);
        const few = expectedOrders(model, history, weeks / 2);
        const many = expectedOrders(model, history, weeks);
        expect(few).toBeGreaterThanOrEqual(0);
        expect(many).toBeGreaterThanOrEqual(few * (1 - 1e-9));
        // Markov: at least as many orders as the chance of any, and no more than one who never leaves.
        expect(many).toBeGreaterThanOrEqual((1 - late) * (1 - 1e-6) - 1e-12);
        expect(many).toBeLessThanOrEqual(meanRate(model, history) * weeks * (1 + 1e-9));
      }),
      { numRuns: 500 },
    );
  });
});

it('one who never repeated is alive for certain under BG/NBD, but not under MBG/NBD', () => {
  const once = { x: 0, tx: 0, T: 500 };
  expect(pAlive(published, once)).toBe(1);
  expect(pAlive({ ...published, kind: 'mbgNbd' }, once)).toBeLessThan(0.5);
});
