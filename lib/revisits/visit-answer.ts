import { type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import type { ClosedVisit, Outcome, Visit, VisitReason } from './visit.ts';
import { visitIdOf } from './visit-id.ts';
import { reasonWords } from './visit-words.ts';

type Common = Pick<
  Visit,
  'customerId' | 'manager' | 'tier' | 'dueBy' | 'plannedFor' | 'plannedOn' | 'snoozed'
> & {
  readonly visitId: string;
  readonly reasons: readonly (VisitReason & { readonly words: string })[];
  /** Days after the due date; of a closed visit, up to when it was closed. */
  readonly overdueDays: number;
};

/** An open visit. */
export interface VisitAnswer extends Common {
  readonly attempts: readonly Outcome[];
}

/** An outcome with the words that belong to it, where they are still kept. */
export interface NotedOutcome extends Outcome {
  readonly notes?: string | undefined;
}

/** A visit that was made or called off, with what came of it. */
export interface ClosedVisitAnswer extends Common, Pick<ClosedVisit, 'closedOn' | 'end'> {
  readonly outcomes: readonly NotedOutcome[];
}

export function visitAnswer(visit: Visit, today: BusinessDate): VisitAnswer {
  return { ...commonOf(visit, today), attempts: visit.outcomes };
}

/** @param notes those that are still kept, by the outcome's id */
export function closedVisitAnswer(
  closed: ClosedVisit,
  notes: ReadonlyMap<string, string>,
): ClosedVisitAnswer {
  const { closedOn, end, outcomes } = closed;
  return { ...commonOf(closed, closedOn), closedOn, end, outcomes: withNotes(outcomes, notes) };
}

export function withNotes(
  outcomes: readonly Outcome[],
  notes: ReadonlyMap<string, string>,
): readonly NotedOutcome[] {
  return outcomes.map((outcome) => ({ ...outcome, notes: notes.get(outcome.outcomeId) }));
}

function commonOf(visit: Visit, on: BusinessDate): Common {
  const { customerId, manager, tier, reasons, dueBy, plannedFor, plannedOn, snoozed } = visit;
  return {
    visitId: visitIdOf(visit),
    customerId,
    manager,
    tier,
    reasons: reasons.map((reason) => ({ ...reason, words: reasonWords(reason) })),
    dueBy,
    plannedFor,
    plannedOn,
    overdueDays: daysOverdue(visit, on),
    snoozed,
  };
}

/** Days after the due date; 0 until then. */
export function daysOverdue({ dueBy }: Pick<Visit, 'dueBy'>, on: BusinessDate): number {
  return Math.max(0, daysBetween(dueBy, on));
}
