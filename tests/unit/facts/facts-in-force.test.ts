import { describe, expect, it } from 'vitest';
import { factsInForce } from '../../../lib/facts/facts-in-force.ts';
import { delivered, voided, zone } from '../../support/builders.ts';

const drop = (factId: string, corrects?: string, occurredAt = '2026-03-03T10:00:00+01:00') =>
  delivered(occurredAt, [['A', 1]], { factId, ...(corrects ? { corrects } : {}) });

const idsInForce = (facts: Parameters<typeof factsInForce>[0]) =>
  factsInForce(facts, zone).map(({ factId }) => factId);

describe('facts in force', () => {
  it('a correction replaces a fact, whichever came first', () => {
    expect(idsInForce([drop('f1'), drop('f2', 'f1')])).toEqual(['f2']);
    expect(idsInForce([drop('f2', 'f1'), drop('f1')])).toEqual(['f2']);
  });

  it('a void takes a fact back; a voided correction lets the first fact stand again', () => {
    const first = drop('f1');
    const correction = drop('f2', 'f1');
    expect(idsInForce([first, voided('f1', { factId: 'v' })])).toEqual(['v']);
    expect(idsInForce([first, correction, voided('f2', { factId: 'v' })])).toEqual(['f1', 'v']);
  });

  it('of two corrections of one fact only the last in the world counts, and of a chain only its end', () => {
    const early = drop('f2', 'f1', '2026-03-03T10:00:00+01:00');
    const late = drop('f3', 'f1', '2026-03-03T11:00:00+01:00');
    expect(idsInForce([drop('f1'), late, early])).toEqual(['f3']);
    expect(idsInForce([drop('f1'), late, early, drop('f4', 'f2')])).toEqual(['f3']);
    expect(idsInForce([drop('f1'), late, early, drop('f4', 'f3')])).toEqual(['f4']);
  });

  it('a correction counts before the fact that it corrects has arrived', () => {
    expect(idsInForce([drop('f2', 'f1')])).toEqual(['f2']);
  });

  it('facts that withdraw each other in a circle fall out', () => {
    expect(idsInForce([drop('f1', 'f2'), drop('f2', 'f1'), drop('f3')])).toEqual(['f3']);
    expect(idsInForce([drop('f1', 'f1')])).toEqual([]);
  });

  it('facts come in the order of the world, those of one instant by their ids', () => {
    const facts = [drop('b'), drop('a'), drop('c', undefined, '2026-03-03T09:00:00+01:00')];
    expect(idsInForce(facts)).toEqual(['c', 'a', 'b']);
  });
});
