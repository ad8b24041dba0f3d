import type { Case, Move } from '../../lib/feedback/case.ts';
import type { FeedbackBody } from '../../lib/feedback/feedback-schema.ts';
import { makeMove } from '../../lib/feedback/make-move.ts';
import { remove, type Table } from '../../lib/platform/dynamo.ts';
import { rowsOf } from './test-table.ts';

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

export const complaint: Extract<FeedbackBody, { kind: 'complaint' }> = {
  feedbackId: 'complaint-1',
  customerId: 'nordwind',
  kind: 'complaint',
  occurredAt: '2026-03-03',
  severity: 'major',
  suspectedRight: 'time',
  comment: 'Erika Mustermann waited all day',
};

export const rating: Extract<FeedbackBody, { kind: 'rating' }> = {
  feedbackId: 'rating-1',
  customerId: 'nordwind',
  kind: 'rating',
  scale: 'nps',
  score: 9,
  occurredAt: '2026-03-03',
};

/** Erases a customer's personal rows, as erasure does, and nothing else. */
export async function eraseWords(table: Table): Promise<void> {
  for (const { pk, sk } of await rowsOf(table)) {
    const key = { pk: String(pk), sk: String(sk) };
    if (key.sk.startsWith('personal#')) await remove(table, key);
  }
}
