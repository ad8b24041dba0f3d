import type { Case, Move } from '../../lib/feedback/case.ts';
import { makeMove } from '../../lib/feedback/make-move.ts';

/** A regular customer's minor complaint of Tuesday, 3 March 2026, 10:00 in Berlin; no moves yet. */
export function aCase(given: Partial<Case> = {}): Case {
  return {
    caseId: 'c'.repeat(32),
    customerId: 'nordwind',
    partnerId: 'demo-partner',
    feedbackId: 'complaint-1',
    occurredAt: '2026-03-03',
    recordedAt: '2026-03-03T09:00:00.000Z',
    severity: 'minor',
    tier: 'regular',
    moves: [],
    ...given,
  };
}

export function aMove(kind: Move['kind'], given: Partial<Move> = {}): Move {
  return { moveId: `${kind}-1`, kind, occurredAt: '2026-03-03', ...given };
}

/** A case after moves at instants, each possible. */
export function movedCase(
  moves: readonly (readonly [kind: Move['kind'], at: string, given?: Partial<Move>])[],
  given: Partial<Case> = {},
): Case {
  return moves.reduce((found, [kind, at, content], index) => {
    const move = aMove(kind, { moveId: `m-${index}`, ...content });
    const decision = makeMove(found, move, { by: 'desk', at: new Date(at), hasNote: false });
    if (decision.kind !== 'made') throw new Error(`Move ${index} is ${decision.kind}.`);
    return decision.case;
  }, aCase(given));
}
