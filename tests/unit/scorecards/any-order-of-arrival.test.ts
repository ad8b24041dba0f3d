import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionOf } from '../../../lib/kpis/counters.ts';
import { courseOf, type OrderHistory } from '../../../lib/scorecards/course.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import { explain } from '../../../lib/scorecards/scorecard-answer.ts';
import { counting, histories as told } from '../../support/arbitraries.ts';
import { zone } from '../../support/builders.ts';
import { isRecounted, judge, recount } from '../../support/oracle.ts';

const histories = (count: number) => told(count).map((all) => all.map(counting));

const runs = { numRuns: 500 };

const answersOf = ({ order, facts }: OrderHistory) =>
  Object.values(ruleSets).map((rules) => explain(order, score(courseOf({ order, facts }, zone), rules)));

describe('figures are a function of the set of facts', () => {
  it('any order of arrival gives the same scorecard and the same counts, to the bit', () => {
    const shuffled = histories(1).chain(([history]) => {
      if (!history) throw new Error('one history was asked for');
      return fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray([...history.facts], { minLength: history.facts.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([{ order, facts }, arrived]) => {
        expect(JSON.stringify(answersOf({ order, facts: arrived }))).toBe(
          JSON.stringify(answersOf({ order, facts })),
        );
        const [one, other] = [arrived, facts].map((each) =>
          contributionOf(courseOf({ order, facts: each }, zone), zone),
        );
        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      }),
      runs,
    );
  });

  it('the scorecard agrees with the oracle', () => {
    fc.assert(
      fc.property(histories(1), ([history]) => {
        if (!history) return;
        for (const rules of Object.values(ruleSets)) {
          const course = courseOf(history, zone);
          const card = score(course, rules);
          const verdict = judge(history, rules.early === 'accept');
          expect(card.standing).toBe(verdict.standing);
          if (card.standing !== 'due') continue;
          expect(Object.keys(contributionOf(course, zone))).toEqual([verdict.dueDate]);
          expect(
            card.lines.map(({ delivered, unitsOnTime, onTime, inFull }) => ({
              delivered,
              unitsOnTime,
              onTime: onTime === 'pass',
              inFull: inFull === 'pass',
            })),
          ).toEqual(verdict.lines);
        }
      }),
      runs,
    );
  });

  it('the counts agree with the oracle', () => {
    fc.assert(
      fc.property(histories(1), (all) => {
        const counted: Record<string, number> = {};
        for (const history of all) {
          const contribution = contributionOf(courseOf(history, zone), zone);
          for (const [date, counts] of Object.entries(contribution)) {
            for (const [name, count] of Object.entries(counts).filter(([name]) => isRecounted(name))) {
              for (const group of ['company', history.order.customerId])
                counted[`${group} ${date} ${name}`] = count;
            }
          }
        }
        expect(counted).toEqual(recount(all));
      }),
      runs,
    );
  });
});
