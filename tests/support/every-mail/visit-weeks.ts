import type { Digest } from '../../../lib/alerts/digest.ts';
import { type ClosedVisit, cancellations, reachings } from '../../../lib/revisits/visit.ts';
import { visitFigures } from '../../../lib/revisits/visit-figures.ts';
import { aClosedVisit, anOutcome, aVisit } from '../visit-rows.ts';

/** Mondays: weeks in which visits were made, on time and late, and called off; and in which none was. */
export function visitWeeks(): Partial<Digest>[] {
  const onTime = aClosedVisit();
  const [dayLate, late] = ['2026-03-31', '2026-03-01'].map((dueBy) => aClosedVisit({ dueBy }));
  const tried = aClosedVisit({ outcomes: reachings.map((reached) => anOutcome({ reached })) });
  const calledOff = cancellations.map((end) => aClosedVisit({ end, outcomes: [] }));
  const weeks = [
    calledOff,
    [onTime],
    [onTime, onTime],
    ...[dayLate, late].map((each) => (each ? [each] : [])),
    [tried, ...calledOff],
  ];
  return [...weeks.map((closed) => aWeek(closed)), aWeek([onTime], 1), aWeek([tried, tried, tried], 2)];
}

function aWeek(closed: readonly ClosedVisit[], overdue = 0): Partial<Digest> {
  const followed = closed.map((each) => ({ closed: each, orderedAgain: undefined }));
  const open = Array.from({ length: overdue }, () => aVisit({ dueBy: '2026-03-30' }));
  return { visitWeek: visitFigures(followed, open, '2026-04-06', 'Europe/Berlin') };
}
