import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/facts/fact.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { describeFailure, failureOf } from '../../../lib/scorecards/failure.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import { anOrder, delivered, promisePassed, zone } from '../../support/builders.ts';

/** Of the handbook's order: A×10 and B×5, window 9–17 h on 3 March. */
const reason = (...facts: Fact[]) =>
  describeFailure(
    failureOf(
      score(
        courseOf({ order: anOrder(), facts: [...facts, promisePassed('2026-03-03T17:00:00+01:00')] }, zone),
        defaultRuleSet,
      ),
    ),
  );

describe('the reason of a failure', () => {
  it('says how late, how many short, and what never came', () => {
    expect(
      reason(
        delivered('2026-03-04T18:30:00+01:00', [
          ['A', 10],
          ['B', 5],
        ]),
      ),
    ).toBe('2 of 2 lines late (up to 1 d 1 h)');
    expect(
      reason(
        delivered('2026-03-03T10:00:00+01:00', [
          ['A', 9],
          ['B', 5],
        ]),
      ),
    ).toBe('1 of 2 lines short (1 unit missing)');
    expect(reason()).toBe('2 of 2 lines not delivered (15 units missing)');
    expect(
      reason(
        delivered('2026-03-03T08:00:00+01:00', [
          ['A', 10],
          ['B', 6],
        ]),
      ),
    ).toBe('2 of 2 lines too early, 1 over-delivered');
    expect(reason(delivered('2026-03-03T17:20:00+01:00', [['A', 4]]))).toBe(
      '1 of 2 lines late (up to 21 min), 1 not delivered, 1 short (11 units missing)',
    );
  });

  it('counts the lateness of a date alone to the end of that date', () => {
    const facts = [
      delivered('2026-03-05', [
        ['A', 10],
        ['B', 5],
      ]),
    ];
    const dated = anOrder({ requestedWindow: '2026-03-03', promisedWindow: '2026-03-03' });
    const card = score(courseOf({ order: dated, facts }, zone), defaultRuleSet);
    expect(describeFailure(failureOf(card))).toBe('2 of 2 lines late (up to 2 d)');
  });
});
