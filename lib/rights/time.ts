import type { Fact } from '../facts/fact.ts';
import { isDrop } from '../scorecards/drops.ts';
import { describeTime, failureOf } from '../scorecards/failure.ts';
import { isOnTime } from '../scorecards/scorecard.ts';
import { failed, type Judged, type RightScore } from './right.ts';

/** Every drop of every line inside the promised window: the scorecard's verdict, with the drops that missed it. */
export function rightTime({ course, card }: Judged): RightScore {
  if (card.onTime !== 'fail') {
    const decidedBy = card.onTime === 'pass' ? course.facts.filter(isDrop) : [];
    return { right: 'time', verdict: card.onTime, decidedBy };
  }
  const missed = new Set<Fact>(
    card.lines.flatMap(({ drops }) =>
      drops.filter(({ timing }) => !isOnTime(timing, card.rules)).map(({ fact }) => fact),
    ),
  );
  const decidedBy = course.facts.filter((fact) => missed.has(fact) || fact.kind === 'promisePassed');
  return failed('time', decidedBy, describeTime(failureOf(card)), course.facts.filter(mayExplain));
}

function mayExplain({ kind }: Fact): boolean {
  return kind === 'deliveryFailed' || kind === 'routeChanged' || kind === 'redirected';
}
