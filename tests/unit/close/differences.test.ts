import { expect, it } from 'vitest';
import { differencesBetween, repairOf } from '../../../lib/close/differences.ts';

const group = { kind: 'customer', id: 'nordwind' } as const;
const between = (counters: Record<string, number>, facts: Record<string, number>) =>
  differencesBetween(group, '2026-03-31', counters, facts);

it('what differs is told measure by measure, and added it makes the counters right', () => {
  const found = between({ orders: 3, lines: 5, drops: 1 }, { orders: 3, lines: 4, facts: 2 });
  expect(found.map(({ measure, counted, recomputed }) => [measure, counted, recomputed])).toEqual([
    ['drops', 1, 0],
    ['facts', 0, 2],
    ['lines', 5, 4],
  ]);
  expect(repairOf(found)).toEqual({ drops: -1, facts: 2, lines: -1 });
});

it('what cases count, and sums that no number holds exactly, are not held against orders', () => {
  expect(between({ complaints: 2, answerMinutes: 90 }, {})).toEqual([]);
  expect(between({ 'squares:unitsOrdered': 2 ** 53 + 2 }, { 'squares:unitsOrdered': 2 ** 53 })).toEqual([]);
});
