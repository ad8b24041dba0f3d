import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/facts/fact.ts';
import { groupName, groupNamed, groupsOf, laneOf } from '../../../lib/kpis/groups.ts';
import { counterKey, groupIn } from '../../../lib/kpis/kpi-keys.ts';
import type { Order } from '../../../lib/orders/order.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { anOrder, delivered, plain, voided, zone } from '../../support/builders.ts';

const at = (hour: number) => `2026-03-03T${String(hour).padStart(2, '0')}:00:00+01:00`;
const course = (facts: readonly Fact[], given: Partial<Order> = {}) =>
  courseOf({ order: anOrder({ shipTo: { city: 'Berlin', country: 'DE' }, ...given }), facts }, zone);
const groups = (facts: readonly Fact[]) => groupsOf(course(facts), 'key');

describe('the groups of an order', () => {
  it('are the company, its customer, tier and partner', () => {
    expect(groups([])).toEqual(['company', 'customer#nordwind', 'tier#key', 'partner#demo-partner']);
  });

  it('are also every carrier and warehouse that is named, each once, and the lane', () => {
    const facts = [
      plain('picked', at(7), { warehouse: 'south' }),
      plain('dispatched', at(8), { warehouse: 'north', carrier: 'hansa' }),
      plain('routeChanged', at(9), { carrier: 'express' }),
      delivered(at(10), [['A', 10]], { carrier: 'hansa' }),
    ];
    expect(groups(facts).slice(4)).toEqual([
      'carrier#express',
      'carrier#hansa',
      'warehouse#north',
      'warehouse#south',
      'lane#north>Berlin, DE',
    ]);
  });

  it('are no carrier of a fact that was taken back', () => {
    const sent = plain('dispatched', at(8), { carrier: 'hansa' });
    expect(groups([sent, voided(sent.factId)])).toHaveLength(4);
  });

  it('are ten carriers at most, so that all of it fits one transaction', () => {
    const facts = Array.from({ length: 14 }, (_, index) =>
      plain('routeChanged', at(9), { carrier: `carrier-${String(index).padStart(2, '0')}` }),
    );
    const carriers = groups(facts).filter((group) => group.startsWith('carrier#'));
    expect(carriers).toHaveLength(10);
    expect(groups([...facts].reverse()).filter((group) => group.startsWith('carrier#'))).toEqual(carriers);
  });
});

describe('the lane of an order', () => {
  it('runs from the warehouse, or town, from which goods first left to the town of the ship-to', () => {
    const second = plain('dispatched', at(9), { warehouse: 'south' });
    const from = (given: object) => laneOf(course([second, plain('dispatched', at(8), given)]));
    expect(from({ warehouse: 'north' })).toBe('north>Berlin, DE');
    expect(from({ place: { placeId: 'dock-1', city: 'Hamburg', country: 'DE' } })).toBe(
      'Hamburg, DE>Berlin, DE',
    );
    expect(from({ place: { placeId: 'dock-1' } })).toBe('dock-1>Berlin, DE');
  });

  it('begins where goods were picked while none was dispatched', () => {
    expect(laneOf(course([plain('picked', at(7), { warehouse: 'north' })]))).toBe('north>Berlin, DE');
  });

  it('is not known while either end is not', () => {
    const sent = plain('dispatched', at(8), { warehouse: 'north' });
    expect(laneOf(course([]))).toBeUndefined();
    expect(laneOf(course([plain('dispatched', at(8))]))).toBeUndefined();
    expect(laneOf(course([sent], { shipTo: undefined }))).toBeUndefined();
    expect(laneOf(course([sent], { shipTo: {} }))).toBeUndefined();
  });
});

describe('the name of a group', () => {
  it.each([
    { kind: 'company', id: '' },
    { kind: 'customer', id: 'nordwind' },
    { kind: 'lane', id: 'Hamburg, DE>Berlin #2' },
  ] as const)('%o leads back to it, also as the partition of its counters', (group) => {
    expect(groupNamed(groupName(group))).toEqual(group);
    expect(groupIn(counterKey(groupName(group), '2026-03-03', 3).pk)).toEqual(group);
  });

  it('is refused where there is no such kind', () => {
    expect(() => groupNamed('planet#mars')).toThrow('planet#mars is the name of no group.');
  });

  it('leads to one row a day of a customer, and to one of several of any other', () => {
    expect(counterKey('customer#nordwind', '2026-03-03', 3).sk).toBe('2026-03-03');
    expect(counterKey('carrier#hansa', '2026-03-03', 3).sk).toBe('2026-03-03#3');
  });
});
