import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  afterMove,
  hasReached,
  type MoveKind,
  moveKinds,
  possibleMoves,
  type Stage,
  stages,
} from '../../../lib/feedback/case-stages.ts';

/** Where each move leads from each stage, in the order acknowledge, assess, investigate, answer, close, confirm, reopen. */
const expected: Record<Stage, readonly (Stage | undefined)[]> = {
  received: ['acknowledged', 'assessed', 'investigating', 'answered', undefined, undefined, undefined],
  acknowledged: [undefined, 'assessed', 'investigating', 'answered', undefined, undefined, undefined],
  assessed: [undefined, 'assessed', 'investigating', 'answered', undefined, undefined, undefined],
  investigating: [undefined, 'investigating', undefined, 'answered', undefined, undefined, undefined],
  answered: [undefined, undefined, undefined, undefined, 'closed', undefined, undefined],
  closed: [undefined, undefined, undefined, undefined, undefined, 'confirmed', 'investigating'],
  confirmed: [undefined, undefined, undefined, undefined, undefined, undefined, 'investigating'],
};
const steps = ['acknowledge', 'assess', 'investigate', 'answer', 'close', 'confirm', 'reopen'] as const;

const everyStep = stages.flatMap((stage) =>
  steps.map((move, index) => ({ stage, move, next: expected[stage][index] })),
);

describe('a case', () => {
  it.each(everyStep)('$stage, $move: $next', ({ stage, move, next }) => {
    expect(afterMove({ stage, isPaused: false }, move)).toEqual(next && { stage: next, isPaused: false });
  });

  it.each(stages)('%s can wait for the customer unless it is closed; asking acknowledges', (stage) => {
    const waiting = { stage: stage === 'received' ? 'acknowledged' : stage, isPaused: true };
    expect(afterMove({ stage, isPaused: false }, 'pause')).toEqual(
      hasReached(stage, 'closed') ? undefined : waiting,
    );
  });

  it.each(
    stages,
  )('%s that waits can only resume, at the stage where it was; one that does not cannot', (stage) => {
    const resumed = afterMove({ stage, isPaused: true }, 'resume');
    expect(resumed).toEqual({ stage, isPaused: false });
    expect(possibleMoves({ stage, isPaused: true })).toEqual(['resume']);
    expect(afterMove({ stage, isPaused: false }, 'resume')).toBeUndefined();
  });

  it('always has a move that is possible', () => {
    for (const stage of stages) expect(possibleMoves({ stage, isPaused: false })).not.toEqual([]);
  });

  it('is drawn as it is', () => {
    const page = readFileSync(new URL('../../../docs/case-stages.md', import.meta.url), 'utf8');
    const drawn = [...page.matchAll(/^ {2}(\w+) --> (\w+): (\w+)$/gm)].map(([, ...edge]) => edge.join(' '));
    const moves = (stage: Stage) =>
      moveKinds.flatMap((move: MoveKind) => {
        const next = afterMove({ stage, isPaused: false }, move);
        return next ? [`${stage} ${next.stage} ${move}`] : [];
      });
    expect(drawn).toEqual(stages.flatMap(moves));
  });
});
