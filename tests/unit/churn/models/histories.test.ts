import { expect, it } from 'vitest';
import { groupHistories, historyOf, thinned } from '../../../../lib/churn/models/histories.ts';
import { rhythmOf } from './simulate.ts';

const twice = rhythmOf([7, 14], 21);

it('a history is in weeks and counts repeat orders', () => {
  expect(historyOf(twice)).toEqual({ x: 2, tx: 3, T: 6 });
  expect(historyOf(rhythmOf([], 3))).toEqual({ x: 0, tx: 0, T: 3 / 7 });
});

it('customers of the same history are counted, not listed', () => {
  const groups = groupHistories([twice, rhythmOf([], 5), twice, rhythmOf([20, 1], 21), rhythmOf([], 6)]);
  expect(groups.customers).toBe(5);
  expect([...groups.counts]).toEqual([3, 1, 1]);
  expect([...groups.spans]).toEqual([21, 0, 0]);
  expect([...groups.ages]).toEqual([42, 5, 6]);
  expect([...groups.repeatIndex].map((index) => groups.repeats[index]?.x)).toEqual([2, 0, 0]);
  expect(groups.repeats).toEqual([
    { x: 2, customers: 3 },
    { x: 0, customers: 2 },
  ]);
  expect(groups.longest).toBe(42);
});

it('of many histories every so-manieth is had, with its customers', () => {
  const rhythms = Array.from({ length: 10 }, (_, index) => rhythmOf([index + 1], 3));
  const some = thinned(groupHistories([...rhythms, ...rhythms]), 4);
  expect([...some.spans]).toEqual([1, 4, 7, 10]);
  expect([...some.counts]).toEqual([2, 2, 2, 2]);
  expect(some.customers).toBe(8);
});
