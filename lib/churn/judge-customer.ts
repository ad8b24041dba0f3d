import type { BusinessDate } from '../calendar/calendar.ts';
import type { ChurnRun } from './churn-run.ts';
import { type ChurnState, nextChurnState, type Outlook, rankOf } from './churn-state.ts';
import { horizonOf } from './horizon.ts';
import { chanceOfSilence } from './models/model.ts';
import { type Rhythm, silenceOf } from './rhythm.ts';
import { flowsOfParts, type PartFlows, type Shrinking, shrinkingParts } from './shrinking.ts';
import { type CustomerSummary, rhythmOf } from './summary.ts';
import type { Found } from './summary-schema.ts';

/** How a customer is found as of a date. */
export interface Finding {
  readonly rhythm: Rhythm;
  readonly outlook: Outlook;
  readonly churnState: ChurnState;
  readonly sendingLess: readonly Shrinking[];
  /** How parts stand that shrank as of the run before and do not any more. */
  readonly recovered: readonly PartFlows[];
  /** Otherwise than the run before found them: only this is written. */
  readonly isChanged: boolean;
}

/** @param before what the run before found */
export function judgeCustomer(
  summary: CustomerSummary,
  before: Found,
  run: Pick<ChurnRun, 'chosen' | 'tierGapDays'>,
  asOf: BusinessDate,
): Finding {
  const rhythm = rhythmOf(summary, asOf);
  const outlook = outlookOf(rhythm, run.tierGapDays[summary.tier], run);
  const churnState = nextChurnState(before.churnState, outlook);
  const sendingLess = isLeaving(churnState) ? [] : shrinkingParts(summary, asOf, before.sendingLess);
  const isSame =
    churnState === before.churnState &&
    sendingLess.length === before.sendingLess.length &&
    sendingLess.every(({ part }) => before.sendingLess.includes(part));
  const over = before.sendingLess.filter((name) => !sendingLess.some(({ part }) => part === name));
  const recovered = isLeaving(churnState) ? [] : flowsOfParts(summary, asOf, over);
  return { rhythm, outlook, churnState, sendingLess, recovered, isChanged: !isSame };
}

export function outlookOf(
  rhythm: Rhythm,
  tierGapDays: number,
  { chosen }: Pick<ChurnRun, 'chosen'>,
): Outlook {
  const horizonDays = horizonOf(rhythm, tierGapDays);
  return {
    chanceOfSilence: chanceOfSilence(chosen, rhythm, horizonDays),
    horizonDays,
    silentDays: silenceOf(rhythm),
  };
}

/** Whom an alert is raised for; who leaves sends less as well, which needs no second alert. */
export function isLeaving(state: ChurnState): boolean {
  return rankOf(state) >= rankOf('atRisk');
}
