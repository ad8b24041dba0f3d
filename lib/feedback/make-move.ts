import { differingFields } from '../platform/differences.ts';
import { type Case, type Move, stateOf } from './case.ts';
import { afterMove, type MoveKind, possibleMoves, type Stage } from './case-stages.ts';

/** Far above any real case, and far below what a row can hold. */
const MOST_MOVES = 200;

export type MoveDecision =
  | { readonly kind: 'made'; readonly case: Case }
  /** The same move was made before. */
  | { readonly kind: 'again'; readonly case: Case }
  /** Another move has the id. */
  | { readonly kind: 'conflict'; readonly fields: readonly string[] }
  | { readonly kind: 'impossible'; readonly stage: Stage; readonly possible: readonly MoveKind[] }
  /** A case is closed with a root cause, given now or before. */
  | { readonly kind: 'rootCauseMissing' };

/** Decides whether staff (`by`: the client they use) may make a move now, and what becomes of the case. */
export function makeMove(found: Case, move: Move, by: string, now: Date): MoveDecision {
  const earlier = found.moves.find(({ moveId }) => moveId === move.moveId);
  if (earlier) {
    const { recordedAt, recordedBy, ...made } = earlier;
    const fields = differingFields(made, move);
    return fields.length > 0 ? { kind: 'conflict', fields } : { kind: 'again', case: found };
  }
  const state = stateOf(found);
  const isFull = found.moves.length >= MOST_MOVES;
  if (isFull || !afterMove(state, move.kind)) {
    return { kind: 'impossible', stage: state.stage, possible: isFull ? [] : possibleMoves(state) };
  }
  if (move.kind === 'close' && !move.rootCause && !state.rootCause) return { kind: 'rootCauseMissing' };
  const recordedAt = latest(now.toISOString(), found.moves.at(-1)?.recordedAt ?? found.recordedAt);
  return {
    kind: 'made',
    case: { ...found, moves: [...found.moves, { ...move, recordedAt, recordedBy: by }] },
  };
}

/** Clocks of two machines differ: no move is recorded before the one it follows. */
function latest(one: string, other: string): string {
  return one > other ? one : other;
}
