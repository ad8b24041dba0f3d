import type { BusinessHours } from '../calendar/business-hours.ts';
import { type Caller, isStaff } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { requireFeedbackOf } from './access.ts';
import { caseAnswer } from './case-answer.ts';
import { getCase, notesOf } from './case-store.ts';
import { getComment } from './feedback-store.ts';

/** A case with its moves, the complaint's words and, for staff, the notes; words only while they are kept. */
export async function readCase(
  table: Table,
  caller: Caller,
  name: { readonly customerId: string; readonly caseId: string },
  now: Date,
  hours: BusinessHours,
) {
  requireFeedbackOf(caller, name.customerId);
  const found = await getCase(table, name);
  if (!found) throw new Refusal({ kind: 'notFound', what: 'case' });
  const [comment, notes] = await Promise.all([
    getComment(table, found),
    isStaff(caller) ? notesOf(table, name) : new Map<string, string>(),
  ]);
  const moves = found.moves.map((move) => ({ ...move, note: notes.get(move.moveId) }));
  return { ...caseAnswer(found, now, hours), comment, moves };
}
