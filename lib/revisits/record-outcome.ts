import type { BusinessHours } from '../calendar/business-hours.ts';
import { businessDateOf } from '../calendar/calendar.ts';
import { type Case, stateOf } from '../feedback/case.ts';
import { casesNamed } from '../feedback/case-store.ts';
import { wordsDiffer } from '../feedback/words.ts';
import { getWords } from '../feedback/words-store.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { writeTogether } from '../platform/transactions.ts';
import { getClosedVisit } from './closed-visit-store.ts';
import { outcomeDifferences, outcomeFaults, withOutcome } from './decide-outcome.ts';
import type { OutcomeBody } from './outcome-schema.ts';
import { outcomeWrites } from './outcome-writes-store.ts';
import type { Awaited } from './revisits.ts';
import { getRevisits } from './revisits-store.ts';
import type { ClosedVisit, Outcome, Visit, VisitName } from './visit.ts';
import { visitBehind, visitIdOf } from './visit-id.ts';
import { notesOwner } from './visit-notes-store.ts';

/** Who loses so many races for one visit in a row is told to come again. */
const TRIES = 5;
/** Far above any real visit, and far below what a row can hold. */
const MOST_OUTCOMES = 100;

/** Who posts an outcome, and when. */
export interface Posting {
  /** The client of the API. */
  readonly by: string;
  readonly now: Date;
  readonly hours: BusinessHours;
}

/**
 * Records what came of a visit. Who was reached closes it, with a verdict for each complaint that it was to confirm: a confirmed
 * one closes the loop, a refuted one reopens the case. Visit, cases, notes and the alert that it was overdue are one transaction.
 * The outcome's id is the idempotency key: the same again gets the first answer, other content a conflict.
 */
export async function recordOutcome(table: Table, visitId: string, body: OutcomeBody, posting: Posting) {
  const name = visitBehind(visitId);
  if (!name) throw new Refusal({ kind: 'notFound', what: 'visit' });
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const found = await visitNamed(table, name);
    if (!found) throw new Refusal({ kind: 'notFound', what: 'visit' });
    const earlier = visitIn(found).outcomes.find(({ outcomeId }) => outcomeId === body.outcomeId);
    if (earlier) {
      await requireSame(table, name, earlier, body);
      return outcomeAnswer(name, earlier);
    }
    const made = await saved(table, requireOpen(found), body, posting);
    if (made) return outcomeAnswer(name, made);
  }
  throw new Refusal({ kind: 'overloaded' });
}

/** @returns undefined where somebody else was at the visit, or at one of its cases, at the same time */
async function saved(
  table: Table,
  revisits: Awaited,
  { notes, ...stated }: OutcomeBody,
  { by, now, hours }: Posting,
): Promise<Outcome | undefined> {
  const at = { today: businessDateOf(now, hours.zone), zone: hours.zone };
  const cases = await casesToConfirm(table, revisits.open);
  const stillClosed = new Set(cases.filter(isClosed).map(({ caseId }) => caseId));
  const faults = outcomeFaults(stated, revisits.open, stillClosed, at);
  if (faults.length > 0) throw new Refusal({ kind: 'invalidInput', faults });
  const outcome: Outcome = {
    ...stated,
    recordedAt: now.toISOString(),
    recordedBy: by,
    hasNotes: notes !== undefined,
  };
  const recorded = withOutcome(revisits, outcome, at);
  const writes = await outcomeWrites(table, { revisits, recorded, outcome, cases, notes }, now, hours);
  return (await retryingConflicts(() => writeTogether(table, writes))) ? outcome : undefined;
}

type Found = Awaited | ClosedVisit;

async function visitNamed(table: Table, name: VisitName): Promise<Found | undefined> {
  const revisits = await getRevisits(table, name.customerId);
  if (revisits?.open && revisits.open.number === name.number) return revisits;
  return getClosedVisit(table, name);
}

function visitIn(found: Found): Visit {
  return 'open' in found ? found.open : found;
}

/** @throws Refusal for a visit that was made or called off, and for one that nobody can be reached for */
function requireOpen(found: Found): Awaited {
  if ('open' in found && found.open.outcomes.length < MOST_OUTCOMES) return found;
  const state = 'open' in found ? 'open' : found.end;
  throw new Refusal({ kind: 'illegalMove', move: 'outcome', state, possibleMoves: [] });
}

/** @throws Refusal when the outcome that has the id says something else */
async function requireSame(
  table: Table,
  { customerId, number }: VisitName,
  made: Outcome,
  { notes, ...stated }: OutcomeBody,
): Promise<void> {
  const owner = notesOwner(number, made.outcomeId);
  const kept = made.hasNotes ? await getWords(table, customerId, owner) : undefined;
  const differing = outcomeDifferences(made, stated);
  const fields = wordsDiffer(notes, { were: made.hasNotes, kept }) ? [...differing, '/notes'] : differing;
  if (fields.length > 0) throw new Refusal({ kind: 'conflict', what: 'outcome', fields });
}

function casesToConfirm(table: Table, { customerId, reasons }: Visit): Promise<Case[]> {
  const names = reasons.flatMap((reason) =>
    reason.kind === 'complaintClosed' ? [{ customerId, caseId: reason.caseId }] : [],
  );
  return names.length > 0 ? casesNamed(table, names) : Promise.resolve([]);
}

function isClosed(found: Case): boolean {
  return stateOf(found).stage === 'closed';
}

/** Whenever it is asked for, the answer is the same. */
function outcomeAnswer(name: VisitName, outcome: Outcome) {
  return {
    visitId: visitIdOf(name),
    customerId: name.customerId,
    outcome,
    visitState: outcome.reached === 'notReached' ? ('open' as const) : ('done' as const),
    cases: (outcome.complaints ?? []).map(({ caseId, verdict }) => ({
      caseId,
      stage: verdict === 'confirmed' ? ('confirmed' as const) : ('investigating' as const),
    })),
  };
}
