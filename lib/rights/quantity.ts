import type { Fact } from '../facts/fact.ts';
import { isDrop } from '../scorecards/drops.ts';
import { describeQuantity, failureOf } from '../scorecards/failure.ts';
import { failed, type Judged, type RightScore } from './right.ts';

/** Good units as ordered, line by line: the scorecard's verdict, with the drops of the lines that differ. */
export function rightQuantity({ course, card }: Judged): RightScore {
  if (card.inFull !== 'fail') {
    const decidedBy = card.inFull === 'pass' ? course.facts.filter(isDrop) : [];
    return { right: 'quantity', verdict: card.inFull, decidedBy };
  }
  const differing = card.lines.filter(({ inFull }) => inFull === 'fail');
  const drops = new Set<Fact>(differing.flatMap((line) => line.drops.map(({ fact }) => fact)));
  const decidedBy = course.facts.filter((fact) => drops.has(fact));
  const explanations = course.facts.filter(({ kind }) => kind === 'deliveryFailed' || kind === 'returned');
  return failed('quantity', decidedBy, describeQuantity(failureOf(card)), explanations);
}
