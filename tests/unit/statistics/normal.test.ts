import { expect, it } from 'vitest';
import { upperTail } from '../../../lib/statistics/normal.ts';

it('the tail of the normal distribution is known within 1.2e-7 of itself, however small', () => {
  const known = [
    [0, 0.5],
    [1, 0.15865525393145707],
    [1.959963984540054, 0.025],
    [5, 2.866515718791946e-7],
    [8, 6.220960574271819e-16],
    [-1, 0.8413447460685429],
  ] as const;
  for (const [z, p] of known) expect(Math.abs(upperTail(z) / p - 1)).toBeLessThan(1.2e-7);
  expect(upperTail(Number.POSITIVE_INFINITY)).toBe(0);
});
