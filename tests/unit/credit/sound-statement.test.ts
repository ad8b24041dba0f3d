import { expect, it } from 'vitest';
import { financialStrength } from '../../../lib/credit/financial-strength.ts';
import { ratioOf } from '../../../lib/credit/ratios.ts';
import { soundStatement } from '../../../lib/credit/sound-statement.ts';

it.each([
  1_000, 3_200_000, 1_000_000_000_000_000,
])('annual accounts supposed to be sound are, at a net worth of %i', (netWorth) => {
  const statement = soundStatement({ asOf: '2026-11-10', currency: 'EUR' }, netWorth);
  expect(statement.totalAssets - statement.totalLiabilities).toBe(netWorth);
  expect(ratioOf('current', statement, undefined)).toBeCloseTo(2, 6);
  expect(ratioOf('quick', statement, undefined)).toBeCloseTo(1.5, 6);
  expect(ratioOf('interestCover', statement, undefined)).toBeCloseTo(10, 6);
  const { capacity, capital } = financialStrength(statement, undefined);
  expect(Math.min(capacity.share, capital.share)).toBeGreaterThan(0.5);
  expect(
    Object.values(statement).filter((value) => typeof value === 'number' && !Number.isSafeInteger(value)),
  ).toEqual([]);
});
