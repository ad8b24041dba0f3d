import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { BusinessHours } from '../calendar/business-hours.ts';
import { businessDateOf } from '../calendar/calendar.ts';
import type { Case } from '../feedback/case.ts';
import { movedWrite } from '../feedback/case-store.ts';
import { makeMove } from '../feedback/make-move.ts';
import { rowOfWords } from '../feedback/words-store.ts';
import { type Table, toItem } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { closedVisitWrite } from './closed-visit-store.ts';
import type { Recorded } from './decide-outcome.ts';
import { overdueWrites } from './plan-writes-store.ts';
import type { Awaited } from './revisits.ts';
import { revisitsWrite } from './revisits-store.ts';
import type { Outcome, Verdict } from './visit.ts';
import { notesOwner } from './visit-notes-store.ts';

interface ToWrite {
  readonly revisits: Awaited;
  readonly recorded: Recorded;
  readonly outcome: Outcome;
  /** Those that the visit is to confirm. */
  readonly cases: readonly Case[];
  readonly notes: string | undefined;
}

/** All that an outcome writes, as one transaction. */
export async function outcomeWrites(
  table: Table,
  { revisits, recorded, outcome, cases, notes }: ToWrite,
  now: Date,
  { zone, holidays }: BusinessHours,
): Promise<TransactWriteItem[]> {
  const { customerId, open } = revisits;
  const { next, closed } = recorded;
  const words =
    notes === undefined ? [] : [rowOfWords(customerId, notesOwner(open.number, outcome.outcomeId), notes)];
  const today = businessDateOf(now, zone);
  return [
    revisitsWrite(table, next),
    ...(closed ? [closedVisitWrite(table, closed)] : []),
    ...words.map((row) => ({ Put: { TableName: table.name, Item: toItem(row) } })),
    ...(outcome.complaints ?? []).map((verdict) =>
      movedWrite(table, afterVerdict(cases, verdict, outcome, open.number, now)),
    ),
    ...(closed ? await overdueWrites(table, revisits, undefined, today, holidays) : []),
  ];
}

/** @throws Refusal where the case moved on by itself: it is not for this visit to decide any more */
function afterVerdict(
  cases: readonly Case[],
  { caseId, verdict }: Verdict,
  { occurredAt, recordedBy: by }: Outcome,
  number: number,
  at: Date,
): Case {
  const found = cases.find((each) => each.caseId === caseId);
  if (!found) throw new Refusal({ kind: 'notFound', what: 'case' });
  const kind = verdict === 'confirmed' ? 'confirm' : 'reopen';
  const decision = makeMove(
    found,
    { moveId: `visit:${number}`, kind, occurredAt },
    { by, at, hasNote: false },
  );
  switch (decision.kind) {
    case 'made':
      return decision.case;
    case 'impossible': {
      const { standing, possible } = decision;
      throw new Refusal({ kind: 'illegalMove', move: kind, state: standing.stage, possibleMoves: possible });
    }
    case 'known':
      throw new Refusal({ kind: 'conflict', what: 'move', fields: decision.fields });
    case 'rootCauseMissing':
      throw new Error('Only to close a case asks for a root cause.');
  }
}
