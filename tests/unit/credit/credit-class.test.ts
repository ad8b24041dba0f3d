import { describe, expect, it } from 'vitest';
import { nextClass } from '../../../lib/credit/credit-class.ts';
import { creditPolicy } from '../../../lib/credit/credit-policy.ts';

const reached = (score: number, last?: Parameters<typeof nextClass>[1]) =>
  nextClass(score, last, creditPolicy);

describe('a credit class', () => {
  it.each([
    [100, 'strong'],
    [80, 'strong'],
    [79.9, 'sound'],
    [60, 'sound'],
    [59.9, 'weak'],
    [40, 'weak'],
    [39.9, 'poor'],
    [0, 'poor'],
  ])('of the first review at %f is %s', (score, expected) => {
    expect(reached(score)).toBe(expected);
  });

  it.each([
    [77, 'strong', 'strong'],
    [76.9, 'strong', 'sound'],
    [82.9, 'sound', 'sound'],
    [83, 'sound', 'strong'],
    [57, 'strong', 'sound'],
    [56.9, 'strong', 'weak'],
    [81, 'weak', 'sound'],
    [42, 'poor', 'poor'],
    [61, 'poor', 'weak'],
    [0, 'strong', 'poor'],
    [100, 'poor', 'strong'],
  ] as const)('at %f after %s is %s: left only by three points', (score, last, next) => {
    expect(reached(score, last)).toBe(next);
  });
});
