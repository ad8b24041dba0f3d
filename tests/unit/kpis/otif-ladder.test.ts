import { describe, expect, it } from 'vitest';
import { contributionOf, expanded } from '../../../lib/kpis/contribution.ts';
import { addCounts, type Counts } from '../../../lib/kpis/counts.ts';
import { ladderOf, type OtifDefinition, type Rung } from '../../../lib/kpis/otif-ladder.ts';
import { sevenRights } from '../../../lib/rights/seven-rights.ts';
import { courseOf, type OrderHistory } from '../../../lib/scorecards/course.ts';
import { defaultRuleSet, levels, promiseBases, type RuleSet } from '../../../lib/scorecards/rule-sets.ts';
import { score } from '../../../lib/scorecards/scorecard.ts';
import { anOrder, delivered, zone } from '../../support/builders.ts';

/** What an order counts for by the rules of its contract. */
function countsOf(history: OrderHistory, rules: RuleSet = defaultRuleSet): Counts {
  const course = courseOf(history, zone);
  const card = score(course, rules);
  return expanded(contributionOf(course, card, sevenRights(course, card), 'regular')?.counts ?? {});
}

const strict: OtifDefinition = { level: 'order', early: 'fail', promise: 'confirmed' };

function rung(rungs: readonly Rung[], { level, early, promise }: OtifDefinition): Rung {
  const found = rungs.find(
    (each) => each.level === level && each.early === early && each.promise === promise,
  );
  if (!found) throw new Error('The ladder lacks a definition.');
  return found;
}

/** The handbook's worked example: 10 A and 4 B in the window, the fifth B a day late. */
const workedExample = {
  order: anOrder(),
  facts: [
    delivered('2026-03-03T10:00:00+01:00', [
      ['A', 10],
      ['B', 4],
    ]),
    delivered('2026-03-04T10:00:00+01:00', [['B', 1]]),
  ],
};

/** Asked for the 3rd, promised for the 4th, all there on the 3rd: early by the promise, on time by the wish. */
const early = {
  order: anOrder({ requestedWindow: '2026-03-03', promisedWindow: '2026-03-04' }),
  facts: [
    delivered('2026-03-03T10:00:00+01:00', [
      ['A', 10],
      ['B', 5],
    ]),
  ],
};

describe('the ladder', () => {
  it('of the worked example is that of the handbook', () => {
    const { rungs } = ladderOf(countsOf(workedExample), strict);
    const of = (level: OtifDefinition['level']) => rung(rungs, { ...strict, level });
    expect(of('order')).toMatchObject({
      onTime: { numerator: 0, denominator: 1 },
      inFull: { numerator: 1, denominator: 1 },
      otif: { numerator: 0, denominator: 1 },
    });
    expect(of('line')).toMatchObject({
      onTime: { numerator: 1, denominator: 2 },
      inFull: { numerator: 2, denominator: 2 },
      otif: { numerator: 1, denominator: 2, share: 0.5 },
    });
    expect(of('unit')).toMatchObject({
      onTime: { numerator: 14, denominator: 15 },
      inFull: { numerator: 15, denominator: 15 },
      otif: { numerator: 14, denominator: 15 },
    });
  });

  it('tells early from on time by the window that a definition goes by', () => {
    const { rungs } = ladderOf(countsOf(early), strict);
    for (const level of levels) {
      const share = (policy: 'accept' | 'fail', promise: OtifDefinition['promise']) =>
        rung(rungs, { level, early: policy, promise }).otif.share;
      expect(share('fail', 'confirmed'), level).toBe(0);
      expect(share('accept', 'confirmed'), level).toBe(1);
      expect(share('fail', 'requested'), level).toBe(1);
      expect(share('accept', 'requested'), level).toBe(1);
    }
  });

  it('spans from its strictest definition to its mildest', () => {
    const counts = addCounts([countsOf(workedExample), countsOf(early)]);
    expect(ladderOf(counts, strict).spread).toEqual([
      {
        level: 'unit',
        onTime: { lowest: 14 / 30, highest: 29 / 30 },
        inFull: { lowest: 1, highest: 1 },
        otif: { lowest: 14 / 30, highest: 29 / 30 },
      },
      {
        level: 'line',
        onTime: { lowest: 1 / 4, highest: 3 / 4 },
        inFull: { lowest: 1, highest: 1 },
        otif: { lowest: 1 / 4, highest: 3 / 4 },
      },
      {
        level: 'order',
        onTime: { lowest: 0, highest: 1 / 2 },
        inFull: { lowest: 1, highest: 1 },
        otif: { lowest: 0, highest: 1 / 2 },
      },
    ]);
  });

  it('has an interval for orders always, for lines and units where it counts what the contract counts', () => {
    const { rungs } = ladderOf(addCounts([countsOf(workedExample), countsOf(early)]), strict);
    for (const each of rungs.filter(({ level }) => level === 'order'))
      expect(each.otif.interval).not.toBeNull();
    for (const level of ['line', 'unit'] as const) {
      expect(rung(rungs, { ...strict, level }).otif.interval).not.toBeNull();
      expect(rung(rungs, { level, early: 'accept', promise: 'confirmed' }).otif.interval).toBeNull();
      expect(rung(rungs, { level, early: 'accept', promise: 'confirmed' }).inFull.interval).not.toBeNull();
    }
  });

  const definitions = levels.flatMap((level) =>
    (['accept', 'fail'] as const).flatMap((policy) =>
      promiseBases.map((promise) => ({ level, early: policy, promise })),
    ),
  );

  it.each(
    definitions,
  )('marks $level, $early, $promise when it is the contract, and counts it as such', (contract) => {
    const rules = { ...defaultRuleSet, ...contract };
    const counts = addCounts([countsOf(workedExample, rules), countsOf(early, rules)]);
    const { rungs } = ladderOf(counts, contract);
    expect(rungs).toHaveLength(12);
    expect(rungs.filter(({ isContract }) => isContract)).toEqual([rung(rungs, contract)]);
    expect(rung(rungs, { ...contract, level: 'order' }).otif.numerator).toBe(
      counts['contract:ordersOtif'] ?? 0,
    );
    expect(rung(rungs, contract).otif.interval).not.toBeNull();
  });

  it('of nothing says nothing', () => {
    const { rungs, spread } = ladderOf({}, strict);
    expect(rungs.map(({ otif }) => otif.share)).toEqual(Array(12).fill(null));
    expect(spread[0]?.otif).toEqual({ lowest: null, highest: null });
  });
});
