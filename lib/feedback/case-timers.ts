import {
  afterBusinessMinutes,
  type BusinessHours,
  businessMinutesBetween,
  type Pause,
} from '../calendar/business-hours.ts';
import type { Tier } from '../customers/customer.ts';
import { tierSettings } from '../customers/tier-settings.ts';
import { type Case, type CaseState, stateOf } from './case.ts';
import { hasReached, type Stage } from './case-stages.ts';
import type { Severity } from './feedback.ts';

/** What the company promises about a complaint, each until the case has come to a stage. */
export const timerNames = ['acknowledge', 'answer', 'close'] as const;
export type TimerName = (typeof timerNames)[number];

const goals: Readonly<Record<TimerName, Stage>> = {
  acknowledge: 'acknowledged',
  answer: 'answered',
  close: 'closed',
};

/** How a promise stands. All times are those of recording: what is told late is late. */
export interface Timer {
  readonly state: 'running' | 'paused' | 'met' | 'missed';
  readonly startedAt: string;
  /** Absent while paused: nobody knows how long the customer takes. */
  readonly dueAt?: string | undefined;
  readonly doneAt?: string | undefined;
  readonly businessMinutesUsed: number;
  readonly businessMinutesPromised: number;
}

export type Timers = Readonly<Record<TimerName, Timer>>;

/** A case is closed within twice the time of its answer. */
export function promisedMinutes(name: TimerName, severity: Severity, tier: Tier): number {
  const { acknowledge, answer } = tierSettings[tier].promisedHours[severity];
  return { acknowledge, answer, close: 2 * answer }[name] * 60;
}

/**
 * The timers of a case as of now. They start when the complaint was recorded and stand while the company waits for the
 * customer. A reopened case is promised its answer and its end anew. A promise is judged by the severity known when it
 * was kept: a later assessment changes nothing about it.
 */
export function timersOf(found: Case, now: Date, hours: BusinessHours): Timers {
  return {
    acknowledge: timerOf('acknowledge', found, 0, now, hours),
    answer: timerOf('answer', found, lastReopening(found), now, hours),
    close: timerOf('close', found, lastReopening(found), now, hours),
  };
}

function timerOf(name: TimerName, found: Case, from: number, now: Date, hours: BusinessHours): Timer {
  const { moves, tier } = found;
  const done = moves.findIndex(
    (_, index) => index >= from && hasReached(stateBefore(found, index + 1).stage, goals[name]),
  );
  const start = new Date(moves[from - 1]?.recordedAt ?? found.recordedAt);
  const doneAt = moves[done]?.recordedAt;
  const end = doneAt ? new Date(doneAt) : now;
  const pauses = pausesOf(found).filter((pause) => pause.from < end);
  const known = stateBefore(found, done < 0 ? moves.length : done);
  const minutes = promisedMinutes(name, known.severity, tier);
  const due = afterBusinessMinutes(start, minutes, pauses, hours);
  return {
    state: timerState(due, end, doneAt !== undefined),
    startedAt: start.toISOString(),
    dueAt: due?.toISOString(),
    doneAt,
    businessMinutesUsed: businessMinutesBetween(start, end, pauses, hours),
    businessMinutesPromised: minutes,
  };
}

function timerState(due: Date | undefined, end: Date, isDone: boolean): Timer['state'] {
  if (!due) return 'paused';
  if (end > due) return 'missed';
  return isDone ? 'met' : 'running';
}

/** How many moves the case had seen when its clocks last started: none, or those up to its last reopening. */
function lastReopening({ moves }: Case): number {
  return moves.findLastIndex(({ kind }) => kind === 'reopen') + 1;
}

function stateBefore({ severity, moves }: Case, index: number): CaseState {
  return stateOf({ severity, moves: moves.slice(0, index) });
}

function pausesOf({ moves }: Case): Pause[] {
  return moves.flatMap(({ kind, recordedAt }, index) => {
    if (kind !== 'pause') return [];
    // While a case waits, to resume is its only move.
    const resumed = moves[index + 1]?.recordedAt;
    return [{ from: new Date(recordedAt), ...(resumed ? { to: new Date(resumed) } : {}) }];
  });
}
