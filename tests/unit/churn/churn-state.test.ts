import { describe, expect, it } from 'vitest';
import { type ChurnState, nextChurnState } from '../../../lib/churn/churn-state.ts';

function becoming(before: ChurnState, chanceOfSilence: number, silentDays = 10, horizonDays = 30) {
  return nextChurnState(before, { chanceOfSilence, silentDays, horizonDays });
}

describe('the state of a customer', () => {
  it.each([
    [0.49, 'steady'],
    [0.5, 'watch'],
    [0.69, 'watch'],
    [0.7, 'atRisk'],
    [0.95, 'atRisk'],
  ] as const)('at a chance of silence of %d is %s', (chance, state) => {
    expect(becoming('steady', chance)).toBe(state);
  });

  it('is lost only after a silence longer than the horizon', () => {
    expect(becoming('steady', 0.95, 30)).toBe('atRisk');
    expect(becoming('steady', 0.95, 31)).toBe('lost');
    expect(becoming('atRisk', 0.89, 31)).toBe('atRisk');
  });

  it.each([
    ['watch', 0.46, 'watch'],
    ['watch', 0.44, 'steady'],
    ['atRisk', 0.66, 'atRisk'],
    ['atRisk', 0.64, 'watch'],
    ['atRisk', 0.44, 'steady'],
  ] as const)('%s at %d becomes %s: better only by a clear margin', (before, chance, state) => {
    expect(becoming(before, chance)).toBe(state);
  });

  it('of a lost customer lasts at 0.86 while they are silent, and ends once they ordered', () => {
    expect(becoming('lost', 0.86, 60)).toBe('lost');
    expect(becoming('lost', 0.86, 0)).toBe('atRisk');
    expect(becoming('lost', 0.2, 0)).toBe('steady');
  });

  it('worsens at once, over several states', () => {
    expect(becoming('watch', 0.97, 40)).toBe('lost');
  });
});
