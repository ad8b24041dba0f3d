import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedReceivables } from '../../../lib/credit/aged-receivables.ts';
import { aReceivable, asOf } from '../../support/credit/builders.ts';

describe('aged receivables', () => {
  it.each([
    [-5, 'current'],
    [0, 'current'],
    [1, 'to30'],
    [30, 'to30'],
    [31, 'to60'],
    [60, 'to60'],
    [61, 'to90'],
    [90, 'to90'],
    [91, 'over90'],
    [900, 'over90'],
  ])('%i days overdue are %s', (days, age) => {
    expect(agedReceivables([aReceivable(days)], asOf)).toMatchObject({ [age]: { unpaid: 50_000 } });
  });

  it('tell what is disputed in its age and in a column of its own, whoever is right', () => {
    const ours = aReceivable(40, { unpaid: 7_000, dispute: { right: 'quantity', isOurs: true } });
    const theirs = aReceivable(40, { unpaid: 500, dispute: { right: 'price', isOurs: false } });
    expect(agedReceivables([ours, theirs, aReceivable(35, { unpaid: 100 })], asOf).to60).toEqual({
      unpaid: 7_600,
      disputed: 7_500,
    });
  });

  it('what was paid too much is taken off its age', () => {
    expect(agedReceivables([aReceivable(5), aReceivable(6, { unpaid: -20_000 })], asOf).to30.unpaid).toBe(
      30_000,
    );
  });

  it('add up to what is unpaid', () => {
    const receivable = fc
      .record({ days: fc.integer({ min: -60, max: 400 }), unpaid: fc.integer({ min: -1e6, max: 1e9 }) })
      .map(({ days, unpaid }) => aReceivable(days, { unpaid }));
    fc.assert(
      fc.property(fc.array(receivable), (receivables) => {
        const aged = Object.values(agedReceivables(receivables, asOf));
        expect(aged.reduce((sum, { unpaid }) => sum + unpaid, 0)).toBe(
          receivables.reduce((sum, { unpaid }) => sum + unpaid, 0),
        );
      }),
    );
  });
});
