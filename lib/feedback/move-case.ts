import type { BusinessHours } from '../calendar/business-hours.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import type { Case, MadeMove } from './case.ts';
import { moveAnswer } from './case-answer.ts';
import type { MoveBody } from './case-schema.ts';
import { getCase, getNote, putMoved } from './case-store.ts';
import { makeMove } from './make-move.ts';
import { wordsDiffer } from './words.ts';

/** Who loses so many races for one case in a row is told to come again. */
const TRIES = 5;

/**
 * Makes a move of a case in one conditional write on the version that it was decided by. The move's id is the
 * idempotency key: the same move again gets the first answer, other content a conflict that names the fields.
 * @param by the client of the API that makes it
 */
export async function moveCase(
  table: Table,
  by: string,
  name: { readonly customerId: string; readonly caseId: string },
  { note, ...move }: MoveBody,
  now: Date,
  hours: BusinessHours,
) {
  const hasNote = note !== undefined;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const found = await getCase(table, name);
    if (!found) throw new Refusal({ kind: 'notFound', what: 'case' });
    const decision = makeMove(found, move, { by, at: now, hasNote });
    switch (decision.kind) {
      case 'known':
        await requireSame(table, found, decision, note);
        return moveAnswer(found, decision.made, hours);
      case 'impossible': {
        const { standing, possible } = decision;
        // Its stage would allow more: what forbids the move is that the case waits for the customer.
        const state = standing.isPaused ? 'paused' : standing.stage;
        throw new Refusal({ kind: 'illegalMove', move: move.kind, state, possibleMoves: possible });
      }
      case 'rootCauseMissing': {
        const detail = 'is required to close a case of which no earlier move gave it';
        throw new Refusal({ kind: 'invalidInput', faults: [{ pointer: '/rootCause', detail }] });
      }
      case 'made': {
        const { case: moved, made } = decision;
        const written = await retryingConflicts(() => putMoved(table, moved, { moveId: move.moveId, note }));
        if (written) return moveAnswer(moved, made, hours);
      }
    }
  }
  throw new Refusal({ kind: 'overloaded' });
}

/** @throws Refusal when the move that has the id says something else */
async function requireSame(
  table: Table,
  found: Case,
  { made, fields }: { readonly made: MadeMove; readonly fields: readonly string[] },
  note: string | undefined,
): Promise<void> {
  const kept = made.hasNote ? await getNote(table, found, made.moveId) : undefined;
  const differing = wordsDiffer(note, { were: made.hasNote, kept }) ? [...fields, '/note'] : fields;
  if (differing.length > 0) throw new Refusal({ kind: 'conflict', what: 'move', fields: differing });
}
