/** The stages of a complaint's case, after ISO 10002; docs/case-stages.md draws them. */
export const stages = [
  'received',
  'acknowledged',
  'assessed',
  'investigating',
  'answered',
  'closed',
  'confirmed',
] as const;
export type Stage = (typeof stages)[number];

export const moveKinds = [
  'acknowledge',
  'assess',
  'investigate',
  'answer',
  'close',
  'confirm',
  'reopen',
  'pause',
  'resume',
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** Where a case stands: its stage, and whether it waits for the customer. */
export interface Standing {
  readonly stage: Stage;
  readonly isPaused: boolean;
}

/**
 * The stage to which each move leads; a move that is not listed is not possible. Who does more than acknowledge has
 * acknowledged, so later stages may be reached at once; only closing needs an answer first.
 */
const transitions: Readonly<Record<Stage, Readonly<Partial<Record<MoveKind, Stage>>>>> = {
  received: {
    acknowledge: 'acknowledged',
    assess: 'assessed',
    investigate: 'investigating',
    answer: 'answered',
    // To ask the customer something is to have acknowledged the complaint.
    pause: 'acknowledged',
  },
  acknowledged: {
    assess: 'assessed',
    investigate: 'investigating',
    answer: 'answered',
    pause: 'acknowledged',
  },
  assessed: { assess: 'assessed', investigate: 'investigating', answer: 'answered', pause: 'assessed' },
  // What an investigation finds may change the assessment.
  investigating: { assess: 'investigating', answer: 'answered', pause: 'investigating' },
  answered: { close: 'closed', pause: 'answered' },
  // The customer, asked by the confirming visit, says whether it is solved.
  closed: { confirm: 'confirmed', reopen: 'investigating' },
  confirmed: { reopen: 'investigating' },
};

/** Where a move leads; undefined where it is not possible. While a case waits for the customer, it can only resume. */
export function afterMove({ stage, isPaused }: Standing, move: MoveKind): Standing | undefined {
  if (isPaused) return move === 'resume' ? { stage, isPaused: false } : undefined;
  const next = transitions[stage][move];
  return next && { stage: next, isPaused: move === 'pause' };
}

export function possibleMoves(standing: Standing): MoveKind[] {
  return moveKinds.filter((move) => afterMove(standing, move) !== undefined);
}

/** Has a case come as far as a stage, or further? */
export function hasReached(stage: Stage, goal: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(goal);
}
