import { english } from '../alerts/texts/english.ts';
import type { BusinessDate } from '../calendar/calendar.ts';
import type { Customer } from '../customers/customer.ts';
import type { ScoringRun } from './churn-run.ts';
import type { ChurnState } from './churn-state.ts';
import type { Health, StateChange } from './health.ts';
import { lessWords } from './less-words.ts';
import type { OrderDay } from './order-day.ts';
import type { Reason } from './reason.ts';
import { actionFor, reasonWords } from './reasons/reason-words.ts';
import { type Score, scoreAsOf, type TrendPoint, trendOf } from './score.ts';
import type { Shrinking } from './shrinking.ts';

/** How a customer stands, why, and how it came to that. */
export interface HealthAnswer extends Cause {
  readonly customerId: string;
  readonly churnState: ChurnState;
  /** Absent while it never changed. */
  readonly since?: BusinessDate | undefined;
  readonly asOf: BusinessDate;
  readonly score: Score | null;
  readonly unscored?: 'neverOrdered' | 'noRunYet' | undefined;
  readonly trend: readonly TrendPoint[];
  readonly reasons: readonly ToldReason[];
  readonly sendingLess: readonly ToldShrinking[];
  readonly history: readonly StateChange[];
}

/** Absent of who is neither leaving nor sending less. */
export interface Cause {
  /** The gravest reason in words, or that no service cause was found. */
  readonly cause?: string | undefined;
  readonly action?: string | undefined;
}

export interface ToldReason extends Reason {
  readonly words: string;
  readonly action: string;
}

export interface ToldShrinking extends Shrinking {
  readonly words: string;
}

/**
 * @param health as a run found it; undefined while it found nothing of note
 * @param days all order days, the earliest first
 * @param run the last that is done
 */
export function healthAnswer(
  customer: Pick<Customer, 'customerId' | 'tier'>,
  health: Health | undefined,
  days: readonly OrderDay[],
  run: ScoringRun | undefined,
  today: BusinessDate,
): HealthAnswer {
  const score = run && scoreAsOf(customer, days, run, today);
  return {
    customerId: customer.customerId,
    churnState: health?.churnState ?? 'steady',
    since: health?.since,
    asOf: today,
    score: score ?? null,
    ...(score ? {} : { unscored: run ? 'neverOrdered' : 'noRunYet' }),
    trend: run ? trendOf(customer, days, run, today) : [],
    ...(health ? causeOf(health) : {}),
    reasons: (health?.reasons ?? []).map((reason) => ({
      ...reason,
      words: reasonWords(reason),
      action: actionFor(reason.driver),
    })),
    sendingLess: (health?.sendingLess ?? []).map((each) => ({ ...each, words: lessWords(each) })),
    history: health?.history ?? [],
  };
}

/** Why in a sentence, and what to do; nothing of who is neither leaving nor sending less. */
export function causeOf({ churnState, sendingLess, reasons: [gravest] }: Health): Cause {
  if (churnState === 'steady' && sendingLess.length === 0) return {};
  const { noServiceCause, actionWithoutCause } = english.reasons;
  if (!gravest) return { cause: noServiceCause, action: actionWithoutCause };
  return { cause: reasonWords(gravest), action: actionFor(gravest.driver) };
}
