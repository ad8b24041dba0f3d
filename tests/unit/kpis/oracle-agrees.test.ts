import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expanded } from '../../../lib/kpis/contribution.ts';
import { withoutZeros } from '../../../lib/kpis/counts.ts';
import { scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { counting, judgings, histories as told } from '../../support/arbitraries.ts';
import { zone } from '../../support/builders.ts';
import { judge } from '../../support/oracle.ts';

const history = told(1).map(([only]) => {
  if (!only) throw new Error('one history was asked for');
  return counting(only);
});

describe('what an order adds to the figures', () => {
  it('is what the oracle counts of it: date, groups and every measure, by any rules', () => {
    fc.assert(
      fc.property(history, judgings, (each, judging) => {
        const { counted } = scoreOrder(each, judging, zone);
        const verdict = judge(each, judging);
        expect(counted !== undefined).toBe(verdict.standing === 'due');
        if (!counted) return;
        expect(counted.date).toBe(verdict.dueDate);
        expect(new Set(counted.groups)).toEqual(new Set(verdict.groups));
        expect(withoutZeros(expanded(counted.counts))).toEqual(withoutZeros(verdict.counts));
      }),
      { numRuns: 500 },
    );
  });
});
