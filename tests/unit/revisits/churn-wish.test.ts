import { describe, expect, it } from 'vitest';
import type { ChurnState } from '../../../lib/churn/churn-state.ts';
import { churnWishes } from '../../../lib/revisits/churn-wish.ts';
import { aLeavingAlert } from '../../support/churn-mails.ts';

const wished = (before: ChurnState, after: ChurnState, isHeldOut = false) => {
  const alerts = [aLeavingAlert({ isHeldOut })];
  const change = { customerId: 'nordwind', before, after, known: alerts, alerts };
  return churnWishes(change, '2026-03-01').map(({ kind }) => kind);
};

describe('a change of the churn state asks for a visit', () => {
  it.each([
    ['steady', 'atRisk', ['atRisk']],
    ['watch', 'atRisk', ['atRisk']],
    ['atRisk', 'lost', ['lapsed']],
    ['watch', 'lost', ['lapsed']],
    ['lost', 'steady', ['wonBack']],
    ['lost', 'atRisk', ['wonBack']],
    ['atRisk', 'watch', []],
    ['steady', 'watch', []],
    ['atRisk', 'atRisk', []],
  ] as const)('from %s to %s: %j', (before, after, kinds) => {
    expect(wished(before, after)).toEqual(kinds);
  });

  it('never of one who was drawn to be told to nobody', () => {
    for (const [before, after] of [
      ['watch', 'atRisk'],
      ['atRisk', 'lost'],
      ['lost', 'steady'],
    ] as const)
      expect(wished(before, after, true)).toEqual([]);
  });

  it('not of one who left a year before anybody looked: no alert tells of them', () => {
    const change = {
      customerId: 'nordwind',
      before: 'steady',
      after: 'lost',
      known: [],
      alerts: [],
    } as const;
    expect(churnWishes(change, '2026-03-01')).toEqual([]);
  });
});
