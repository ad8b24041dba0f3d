/** Handbook §5: by the chance that the customer orders nothing within its horizon. */
export const churnStates = ['steady', 'watch', 'atRisk', 'lost'] as const;
export type ChurnState = (typeof churnStates)[number];

/** From which chance of silence on a state holds. */
const thresholds: Readonly<Record<ChurnState, number>> = { steady: 0, watch: 0.5, atRisk: 0.7, lost: 0.9 };
/** A state is left only where the chance lies this far below its threshold, so that none flickers. */
const HYSTERESIS = 0.05;

/** How a customer stands as of a business date. */
export interface Outlook {
  /** P(no order within the horizon), in [0, 1]. */
  readonly chanceOfSilence: number;
  /** Days looked ahead. */
  readonly horizonDays: number;
  /** Days since the last order. */
  readonly silentDays: number;
}

/** The state that follows from the one before: worse at once, better only by a clear margin. Who is lost was silent for longer than the horizon. */
export function nextChurnState(
  before: ChurnState,
  { chanceOfSilence, horizonDays, silentDays }: Outlook,
): ChurnState {
  const reached = stateAt(chanceOfSilence, silentDays > horizonDays);
  if (rankOf(reached) >= rankOf(before)) return reached;
  // Who ordered again is not lost, however the chance may stand.
  const held = stateAt(chanceOfSilence + HYSTERESIS, silentDays > horizonDays);
  return rankOf(held) < rankOf(before) ? held : before;
}

function stateAt(chance: number, isLongSilent: boolean): ChurnState {
  const [worst = 'steady'] = churnStates
    .filter((state) => chance >= thresholds[state] && (state !== 'lost' || isLongSilent))
    .slice(-1);
  return worst;
}

/** 0 is steady, 3 lost. */
export function rankOf(state: ChurnState): number {
  return churnStates.indexOf(state);
}

/** Is there anything to act on: does a customer seem to leave, or a part of their business to shrink? */
export function isOfNote(found: {
  readonly churnState: ChurnState;
  readonly sendingLess: readonly unknown[];
}): boolean {
  return found.churnState !== 'steady' || found.sendingLess.length > 0;
}
