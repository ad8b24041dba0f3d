import { differingFields } from '../platform/differences.ts';
import { type Case, type MadeMove, type Move, stateOf } from './case.ts';
import { type MoveKind, possibleMoves, type Standing } from './case-stages.ts';

/** Far above any real case, and far below what a row can hold. */
const MOST_MOVES = 200;

/** Who makes a move when, and whether a note goes with it. */
export interface Making {
  /** The client of the API. */
  readonly by: string;
  readonly at: Date;
  readonly hasNote: boolean;
}

export type MoveDecision =
  | { readonly kind: 'made'; readonly case: Case; readonly made: MadeMove }
  /** A move of this id was made before; `fields` are those in which it differed, its note apart. */
  | { readonly kind: 'known'; readonly made: MadeMove; readonly fields: readonly string[] }
  | { readonly kind: 'impossible'; readonly standing: Standing; readonly possible: readonly MoveKind[] }
  /** A case is closed with a root cause, given now or before. */
  | { readonly kind: 'rootCauseMissing' };

/** Decides whether a move may be made, and what becomes of the case. */
export function makeMove(found: Case, move: Move, { by, at, hasNote }: Making): MoveDecision {
  const earlier = found.moves.find(({ moveId }) => moveId === move.moveId);
  if (earlier) return { kind: 'known', made: earlier, fields: differences(earlier, move) };
  const state = stateOf(found);
  const { stage, isPaused } = state;
  const possible = found.moves.length < MOST_MOVES ? possibleMoves(state) : [];
  if (!possible.includes(move.kind)) return { kind: 'impossible', standing: { stage, isPaused }, possible };
  if (move.kind === 'close' && !move.rootCause && !state.rootCause) return { kind: 'rootCauseMissing' };
  const recordedAt = latest(at.toISOString(), found.moves.at(-1)?.recordedAt ?? found.recordedAt);
  const made = { ...move, recordedAt, recordedBy: by, hasNote };
  return { kind: 'made', case: { ...found, moves: [...found.moves, made] }, made };
}

function differences({ recordedAt, recordedBy, hasNote, ...earlier }: MadeMove, move: Move): string[] {
  return differingFields(earlier, move);
}

/** Clocks of two machines differ: no move is recorded before the one it follows. */
function latest(one: string, other: string): string {
  return one > other ? one : other;
}
