import { expect, it } from 'vitest';
import { horizonOf } from '../../../lib/churn/horizon.ts';
import { rhythmOf } from '../../../lib/churn/summary.ts';
import { aSummary, everyDays } from '../../support/churn-builders.ts';

const last = '2026-03-02';
const horizon = (gap: number, orderDays: number, tierGapDays = 40) =>
  horizonOf(rhythmOf(aSummary(everyDays(gap, orderDays, last)), last), tierGapDays);

it('is twice the customer’s own gap', () => {
  expect(horizon(21, 4)).toBe(42);
});

it('is at least 30 days, so that people can act', () => {
  expect(horizon(7, 40)).toBe(30);
});

it('is at most a year', () => {
  expect(horizon(200, 5)).toBe(365);
});

it('follows the tier under three gaps', () => {
  expect(horizon(7, 3)).toBe(80);
  expect(horizon(7, 1)).toBe(80);
});
