import type { StatedTime } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import type { Fault } from '../facts/fact.ts';
import type { Money } from '../orders/order.ts';
import type { Right } from '../rights/right.ts';
import { afterMove, type MoveKind, type Stage } from './case-stages.ts';
import type { Complaint, Severity } from './feedback.ts';

/** What went wrong and who answers for it, as the company found. */
export interface RootCause {
  readonly right: Right;
  readonly fault: Fault;
}

export const compensations = ['refund', 'creditNote', 'voucher', 'redelivery', 'none'] as const;

export interface Compensation {
  readonly kind: (typeof compensations)[number];
  readonly amount?: Money | undefined;
}

/** One step of a case, as staff state it, without the note that may come with it. */
export interface Move {
  /** Its name within the case: the idempotency key. */
  readonly moveId: string;
  readonly kind: MoveKind;
  readonly occurredAt: StatedTime;
  /** Given when assessing, where the company judges otherwise than before. */
  readonly severity?: Severity | undefined;
  readonly rootCause?: RootCause | undefined;
  readonly compensation?: Compensation | undefined;
}

/** A move that was made. */
export interface MadeMove extends Move {
  readonly recordedAt: string;
  /** The client of the API that made it. */
  readonly recordedBy: string;
  /** The note is personal: kept apart, and perhaps erased since. */
  readonly hasNote: boolean;
}

/** A complaint on its way to an answer: how it began, and every move since. All else follows from these. */
export interface Case {
  readonly caseId: string;
  readonly customerId: string;
  readonly partnerId: string;
  readonly feedbackId: string;
  readonly orderId?: string | undefined;
  readonly occurredAt: StatedTime;
  readonly recordedAt: string;
  /** As the complaint states it. */
  readonly severity: Severity;
  readonly suspectedRight?: Right | undefined;
  /** The customer's when the complaint came: it decides how fast the company promises to be. */
  readonly tier: Tier;
  /** In the order in which they were made. */
  readonly moves: readonly MadeMove[];
}

/** By what a case is found. */
export type CaseName = Pick<Case, 'customerId' | 'caseId'>;

/** What all the moves of a case come to. */
export interface CaseState {
  readonly stage: Stage;
  readonly isPaused: boolean;
  readonly severity: Severity;
  readonly reopenings: number;
  readonly rootCause?: RootCause | undefined;
  readonly compensation?: Compensation | undefined;
}

/** The case that a complaint opens. */
export function openCase(complaint: Complaint, caseId: string, tier: Tier): Case {
  const { kind, contactId, hasComment, ...rest } = complaint;
  return { ...rest, caseId, tier, moves: [] };
}

export function stateOf({ severity, moves }: Pick<Case, 'severity' | 'moves'>): CaseState {
  return moves.reduce(afterMade, { stage: 'received', isPaused: false, severity, reopenings: 0 });
}

function afterMade(state: CaseState, move: MadeMove): CaseState {
  return {
    ...state,
    // Only possible moves were made.
    ...afterMove(state, move.kind),
    reopenings: state.reopenings + (move.kind === 'reopen' ? 1 : 0),
    severity: move.severity ?? state.severity,
    rootCause: move.rootCause ?? state.rootCause,
    compensation: move.compensation ?? state.compensation,
  };
}

/** When a case was last closed; undefined of one that never was. */
export function closedAt({ moves }: Pick<Case, 'moves'>): string | undefined {
  return moves.findLast(({ kind }) => kind === 'close')?.recordedAt;
}

/** A case as it stood when a move had been made: a move asked for again gets its first answer. */
export function asOfMove(found: Case, moveId: string): Case {
  const index = found.moves.findIndex((move) => move.moveId === moveId);
  return { ...found, moves: found.moves.slice(0, index + 1) };
}
