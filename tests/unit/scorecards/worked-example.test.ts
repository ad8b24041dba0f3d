import { describe, expect, it } from 'vitest';
import { contributionOf } from '../../../lib/kpis/contribution.ts';
import { indicatorOf } from '../../../lib/kpis/indicators.ts';
import { sevenRights } from '../../../lib/rights/seven-rights.ts';
import { courseOf } from '../../../lib/scorecards/course.ts';
import { defaultRuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import { anOrder, delivered, zone } from '../../support/builders.ts';

/** Lines A×10 and B×5, window 9–17 h on 3 March; 3 March 10 h: 10 A and 4 B; 4 March 10 h: 1 B. */
const course = courseOf(
  {
    order: anOrder(),
    facts: [
      delivered('2026-03-03T10:00:00+01:00', [
        ['A', 10],
        ['B', 4],
      ]),
      delivered('2026-03-04T10:00:00+01:00', [['B', 1]]),
    ],
  },
  zone,
);
const card = score(course, defaultRuleSet);
const { date, counts } = contributionOf(course, card, sevenRights(course, card), 'regular') ?? {};

const share = (name: Parameters<typeof indicatorOf>[0]) => {
  const { numerator, denominator } = indicatorOf(name, counts ?? {});
  return `${numerator}/${denominator}`;
};

describe('the handbook’s worked example', () => {
  it('counts on 3 March', () => {
    expect(date).toBe('2026-03-03');
  });

  it('is in full: A, B and the order', () => {
    expect(card.lines.map(({ inFull }) => inFull)).toEqual(['pass', 'pass']);
    expect([share('lineInFull'), share('inFull'), share('unitInFull')]).toEqual(['2/2', '1/1', '15/15']);
  });

  it('is on time for A, not for B, so not for the order; 14 units of 15', () => {
    expect(card.lines.map(({ onTime }) => onTime)).toEqual(['pass', 'fail']);
    expect([share('lineOnTime'), share('onTime'), share('unitOnTime')]).toEqual(['1/2', '0/1', '14/15']);
  });

  it('is OTIF for one line of two, not for the order', () => {
    expect([share('lineOtif'), share('otif')]).toEqual(['1/2', '0/1']);
  });

  it('was filled first for 14 units of 15, one line of two, not for the order', () => {
    expect([share('unitFillFirst'), share('lineFillFirst'), share('orderFillFirst')]).toEqual([
      '14/15',
      '1/2',
      '0/1',
    ]);
  });

  it('has one drop of two late', () => {
    expect(share('transportDelay')).toBe('1/2');
  });

  it('says the same by every definition of the ladder: nothing was early, and the windows are one', () => {
    for (const definition of [
      'earlyFailsConfirmed',
      'earlyAcceptedConfirmed',
      'earlyFailsRequested',
      'earlyAcceptedRequested',
    ])
      expect(counts).toMatchObject({
        [`${definition}:unitsOnTime`]: 14,
        [`${definition}:linesOnTime`]: 1,
        [`${definition}:linesOtif`]: 1,
      });
    expect(counts).not.toHaveProperty('earlyAcceptedConfirmed:ordersOtif');
  });
});
