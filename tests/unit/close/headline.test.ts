import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../lib/close/headline.ts';
import { amongWorst, type RankedGroup } from '../../../lib/close/worst-groups.ts';
import { judged } from '../../../lib/kpis/measures.ts';

const otif = (good: number, orders: number) => ({ orders, [judged('contract', 'ordersOtif')]: good });
const trend = (now: object, before: object, name: 'otif' | 'routeChange' = 'otif') =>
  headlineOf(name, { ...now }, { ...before }, undefined).trend;

describe('the arrow of a headline', () => {
  it('points only where the intervals lie apart', () => {
    expect(trend(otif(50, 100), otif(90, 100))).toBe('worse');
    expect(trend(otif(90, 100), otif(50, 100))).toBe('better');
    expect(trend(otif(88, 100), otif(90, 100))).toBe('unclear');
    expect(trend(otif(88, 100), {})).toBe('unclear');
  });

  it('points down when what should be low is higher', () => {
    const rerouted = (ordersRerouted: number) => ({ ordersDispatched: 100, ordersRerouted });
    expect(trend(rerouted(40), rerouted(2), 'routeChange')).toBe('worse');
    expect(trend(rerouted(2), rerouted(40), 'routeChange')).toBe('better');
  });
});

describe('the worst groups', () => {
  const ranked = (id: string, good: number, orders: number): RankedGroup => ({
    group: { kind: 'customer', id },
    ...headlineOf('otif', otif(good, orders), {}, 0.9),
  });
  const worstOf = (...groups: RankedGroup[]) =>
    groups.reduce<readonly RankedGroup[]>(amongWorst, []).map(({ group }) => group.id);

  it('are those that surely do worst, not those with the lowest share', () => {
    expect(worstOf(ranked('few', 0, 5), ranked('many', 10, 100), ranked('fair', 80, 100))).toEqual([
      'many',
      'few',
      'fair',
    ]);
  });

  it('are at most five, with five orders and a failure at least, whatever the order in which they are seen', () => {
    const groups = [
      ranked('faultless', 10, 10),
      ranked('hardly', 0, 4),
      ...Array.from({ length: 8 }, (_, good) => ranked(`g${good}`, good, 10)),
    ];
    expect(worstOf(...groups)).toEqual(['g0', 'g1', 'g2', 'g3', 'g4']);
    expect(worstOf(...groups.reverse())).toEqual(['g0', 'g1', 'g2', 'g3', 'g4']);
  });
});
