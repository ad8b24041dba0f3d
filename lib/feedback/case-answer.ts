import type { BusinessHours } from '../calendar/business-hours.ts';
import { asOfMove, type Case, type MadeMove, stateOf } from './case.ts';
import { possibleMoves } from './case-stages.ts';
import { timersOf } from './case-timers.ts';

export type CaseAnswer = ReturnType<typeof caseAnswer>;

/** A case as it stands now, without its moves. */
export function caseAnswer(found: Case, now: Date, hours: BusinessHours) {
  const { moves, ...opened } = found;
  const state = stateOf(found);
  return {
    ...opened,
    ...state,
    // The confirming visit is the business of revisits.
    ...(state.stage === 'closed' ? { awaits: 'confirmingVisit' as const } : {}),
    possibleMoves: possibleMoves(state),
    timers: timersOf(found, now, hours),
  };
}

/** A move that was made, and the case as it stood then: whenever it is asked for, the answer is the same. */
export function moveAnswer(found: Case, made: MadeMove, hours: BusinessHours) {
  const then = asOfMove(found, made.moveId);
  return { ...made, case: caseAnswer(then, new Date(made.recordedAt), hours) };
}
