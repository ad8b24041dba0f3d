import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionOf } from '../../../lib/kpis/contribution.ts';
import { sevenRights } from '../../../lib/rights/seven-rights.ts';
import { courseOf, type OrderHistory } from '../../../lib/scorecards/course.ts';
import { type Judging, rulesFor, tierFor } from '../../../lib/scorecards/judging.ts';
import { scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import { explain } from '../../../lib/scorecards/scorecard-answer.ts';
import { counting, judgings, histories as told } from '../../support/arbitraries.ts';
import { zone } from '../../support/builders.ts';
import { judge } from '../../support/oracle.ts';

const histories = told(1).map(([history]) => {
  if (!history) throw new Error('one history was asked for');
  return counting(history);
});

const runs = { numRuns: 500 };

/** Everything that is told and counted of an order. */
function told1(history: OrderHistory, judging: Judging) {
  const course = courseOf(history, zone);
  const card = score(course, rulesFor(history.order.placedAt, judging, zone));
  const rights = sevenRights(course, card);
  const tier = tierFor(history.order.placedAt, judging, zone);
  return {
    answer: explain(course, card, () => true),
    rights,
    contribution: contributionOf(course, card, rights, tier),
    score: scoreOrder(history, judging, zone),
  };
}

describe('figures are a function of the set of facts', () => {
  it('any order of arrival gives the same scorecard, rights and counts, to the bit', () => {
    const shuffled = histories.chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray([...history.facts], { minLength: history.facts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, judgings, ([{ order, facts }, arrived], judging) => {
        expect(JSON.stringify(told1({ order, facts: arrived }, judging))).toBe(
          JSON.stringify(told1({ order, facts }, judging)),
        );
      }),
      runs,
    );
  });

  it('the scorecard agrees with the oracle, by any rules', () => {
    fc.assert(
      fc.property(histories, judgings, (history, judging) => {
        const card = score(courseOf(history, zone), rulesFor(history.order.placedAt, judging, zone));
        const verdict = judge(history, judging);
        expect(card.standing).toBe(verdict.standing);
        if (card.standing !== 'due') return;
        expect(
          card.lines.map(({ delivered, unitsOnTime, onTime, inFull }) => ({
            delivered,
            unitsOnTime,
            onTime: onTime === 'pass',
            inFull: inFull === 'pass',
          })),
        ).toEqual(verdict.lines);
      }),
      runs,
    );
  });

  it('the rights and whose fault it was agree with the oracle, by any rules', () => {
    fc.assert(
      fc.property(histories, judgings, (history, judging) => {
        const course = courseOf(history, zone);
        const card = score(course, rulesFor(history.order.placedAt, judging, zone));
        if (card.standing !== 'due') return;
        const rights = sevenRights(course, card).map(({ right, verdict, fault }) => [
          right,
          fault === undefined ? { verdict } : { verdict, fault },
        ]);
        expect(Object.fromEntries(rights)).toEqual(judge(history, judging).rights);
      }),
      runs,
    );
  });
});
