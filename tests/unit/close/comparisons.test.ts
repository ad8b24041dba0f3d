import { describe, expect, it } from 'vitest';
import { type Comparison, comparisonsOf, measuresTested } from '../../../lib/close/comparisons.ts';
import { withMoments } from '../../../lib/kpis/clusters.ts';
import { addCounts, type Counts } from '../../../lib/kpis/counts.ts';
import { judged } from '../../../lib/kpis/measures.ts';

/** So many orders, of which so many were on time and in full. */
function otif(good: number, orders: number): Counts {
  return { orders, [judged('contract', 'ordersOtif')]: good };
}

/** Orders of so many units each, so many of them damaged. */
function damaged(...orders: readonly (readonly [damaged: number, units: number])[]): Counts {
  return addCounts(
    orders.map(([unitsDamaged, unitsHandedOver]) =>
      withMoments({ orders: 1, ordersDelivered: 1, unitsDamaged, unitsHandedOver }),
    ),
  );
}

const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

function of(comparisons: readonly Comparison[], cause: Comparison['cause'], indicator: string): number {
  const found = comparisons.find((each) => each.cause === cause && each.indicator === indicator);
  if (!found) throw new Error(`${indicator} was not tested.`);
  return found.probability;
}

describe('against a target', () => {
  const miss = (good: number, orders: number, target = 0.9) =>
    of(comparisonsOf(otif(good, orders), {}, { otif: target }), 'belowTarget', 'otif');

  it('is as improbable as the binomial says when the whole interval misses it', () => {
    // P(X ≤ 10), X ~ Binomial(20, 0.9)
    expect(miss(10, 20)).toBeCloseTo(7.15e-6, 7);
  });

  it('is nothing while the target lies within the interval, or is met', () => {
    expect(miss(17, 20)).toBe(1);
    expect(miss(20, 20)).toBe(1);
  });

  it('is nothing of one bad order, however strict the target', () => {
    expect(miss(0, 1, 0.999)).toBe(1);
    expect(miss(9, 10, 0.99999)).toBe(1);
    expect(miss(8, 10, 0.99999)).toBeLessThan(0.001);
  });

  it('of a share that should be low counts the bad ones', () => {
    const counts = { ordersDispatched: 50, ordersRerouted: 10 };
    const found = comparisonsOf(counts, {}, { routeChange: 0.05 });
    expect(of(found, 'belowTarget', 'routeChange')).toBeCloseTo(0.000158, 5);
    expect(of(comparisonsOf(counts, {}, { routeChange: 0.3 }), 'belowTarget', 'routeChange')).toBe(1);
  });

  it('is a probability even of the smallest target that there is', () => {
    const counts = { ordersDispatched: 50, ordersRerouted: 10 };
    for (const target of [1e-17, Number.MIN_VALUE])
      expect(of(comparisonsOf(counts, {}, { routeChange: target }), 'belowTarget', 'routeChange')).toBe(0);
  });

  it('is not tested where nothing was due, nor of what comes in clumps of an order that are not counted', () => {
    expect(comparisonsOf({}, {}, { otif: 0.9 })).toEqual([]);
    expect(comparisonsOf({ drops: 20, dropsLate: 20 }, {}, { transportDelay: 0.1 })).toEqual([]);
  });

  it('of units is as improbable as their spread over orders says', () => {
    const miss = (counts: Counts) => of(comparisonsOf(counts, {}, { damage: 0.01 }), 'belowTarget', 'damage');
    const spread = damaged(...times(15, [2, 10] as const), ...times(15, [0, 10] as const));
    expect(miss(spread)).toBeLessThan(1e-5);
    // The same units damaged, but all of one order, or of one that outweighs all others.
    expect(miss(damaged([30, 30], ...times(27, [0, 10] as const)))).toBe(1);
    expect(miss(damaged([900, 1000], ...times(29, [0, 1] as const)))).toBe(1);
    // Two orders that agree prove little.
    expect(miss(damaged([5, 10], [5, 10]))).toBe(1);
  });
});

describe('against the weeks before', () => {
  const change = (now: Counts, before: Counts, indicator = 'otif') =>
    of(comparisonsOf(now, before, {}), 'worseThanBefore', indicator);

  it("is as improbable as Fisher's test says when the intervals lie apart", () => {
    expect(change(otif(14, 28), otif(28, 28))).toBeCloseTo(6.911e-6, 8);
  });

  it('is nothing while they meet, of one bad order, or for the better', () => {
    expect(change(otif(24, 28), otif(27, 28))).toBe(1);
    expect(change(otif(0, 1), otif(500, 500))).toBe(1);
    expect(change(otif(28, 28), otif(14, 28))).toBe(1);
  });

  it('of damage is worse when more is damaged, also where nothing was before', () => {
    const worse = damaged(...times(20, [3, 10] as const), ...times(10, [0, 10] as const));
    const none = damaged(...times(30, [0, 10] as const));
    expect(change(worse, none, 'damage')).toBeLessThan(1e-3);
    expect(change(none, worse, 'damage')).toBe(1);
    expect(change(damaged([60, 100], ...times(29, [0, 1] as const)), none, 'damage')).toBe(1);
  });

  it('is not tested where nothing was due before', () => {
    expect(comparisonsOf(otif(5, 10), {}, {})).toEqual([]);
  });
});

it('all that the tests look at is read', () => {
  const counts = damaged(...times(30, [2, 10] as const));
  const all = { ...counts, ...otif(5, 30) };
  const read = new Set(measuresTested(['otif', 'damage']));
  const some = Object.fromEntries(Object.entries(all).filter(([name]) => read.has(name)));
  const targets = { otif: 0.9, damage: 0.01 };
  expect(comparisonsOf(some, some, targets)).toEqual(comparisonsOf(all, all, targets));
});
