import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grain, periodsOf } from '../../../lib/calendar/calendar.ts';
import {
  addUp,
  type Contribution,
  type CountChange,
  changesBetween,
} from '../../../lib/kpis/contribution.ts';
import { type CountedDays, sumBetween } from '../../../lib/kpis/counted-day.ts';
import { counterChanges } from '../../../lib/kpis/counter-changes.ts';
import { addCounts, type Counts, withoutZeros } from '../../../lib/kpis/counts.ts';
import { fixedMeasures, rightCount } from '../../../lib/kpis/measures.ts';
import { rights } from '../../../lib/rights/right.ts';
import { scoreOrder } from '../../../lib/scorecards/order-score.ts';
import { counting, judgings, histories as told } from '../../support/arbitraries.ts';
import { zone } from '../../support/builders.ts';
import { byDefault, recount } from '../../support/oracle.ts';

const histories = told(3).map((all) => all.map(counting));
const runs = { numRuns: 500 };

const counted = (all: readonly (Contribution | undefined)[]): CountChange[] =>
  addUp(all.flatMap((each) => changesBetween(undefined, each)));

const daysOf = (changes: readonly CountChange[], group: string): CountedDays =>
  new Map(changes.filter((change) => change.group === group).map(({ date, counts }) => [date, { counts }]));

/** As the oracle names them. */
const named = (changes: readonly CountChange[]) =>
  Object.fromEntries(
    changes.flatMap(({ group, date, counts }) =>
      Object.entries(counts).map(([measure, count]) => [`${group} ${date} ${measure}`, count]),
    ),
  );

describe('random histories', () => {
  it('come to every measure that an order contributes', () => {
    const seen = new Set<string>();
    for (const [[history], judging] of fc.sample(fc.tuple(told(1), judgings), { seed: 4, numRuns: 1500 })) {
      if (!history) continue;
      const { counted: contribution } = scoreOrder(counting(history), judging, zone);
      for (const change of changesBetween(undefined, contribution))
        for (const measure of Object.keys(change.counts)) seen.add(measure);
    }
    // Complaints are counted where feedback is: no order contributes them.
    const ofOrders = fixedMeasures.filter((measure) => !/^(complaints|answer)/.test(measure));
    const unseen = ofOrders.filter((measure) => !seen.has(measure));
    // Of an order that is due only the price can be pending: its invoice may still come.
    const decided = rights.filter((right) => right !== 'price').map((right) => rightCount(right, 'pending'));
    expect(unseen).toEqual(decided);
    for (const family of ['orderedValue:EUR', 'ruleSet:customer@1', 'cycle:', 'squares:', 'products:'])
      expect([...seen].some((measure) => measure.startsWith(family))).toBe(true);
  });
});

describe('counts', () => {
  it('of several orders by group and date are the oracle’s, by any rules', () => {
    fc.assert(
      fc.property(histories, judgings, (all, judging) => {
        const changes = counted(all.map((each) => scoreOrder(each, judging, zone).counted));
        expect(named(changes)).toEqual(recount(all, () => judging));
      }),
      runs,
    );
  });

  it('of days add up to those of any span, whatever the grain, for every group', () => {
    const grain = fc.constantFrom<Grain>('day', 'week', 'month');
    fc.assert(
      fc.property(histories, judgings, grain, (all, judging, by) => {
        const changes = counted(all.map((each) => scoreOrder(each, judging, zone).counted));
        for (const group of new Set(changes.map((change) => change.group))) {
          const days = daysOf(changes, group);
          const periods = periodsOf('2026-03-20', '2026-04-12', by);
          const sums = periods.map(({ from, to }) => sumBetween(days, from, to).counts);
          expect(addCounts(sums)).toEqual(sumBetween(days, '2026-03-20', '2026-04-12').counts);
        }
      }),
      runs,
    );
  });

  it('of customers, tiers and partners add up to the company’s', () => {
    fc.assert(
      fc.property(histories, judgings, (all, judging) => {
        const changes = counted(all.map((each) => scoreOrder(each, judging, zone).counted));
        const sumOf = (kind: string) =>
          addCounts(changes.filter(({ group }) => group.startsWith(kind)).map(({ counts }) => counts));
        for (const kind of ['customer#', 'tier#', 'partner#']) expect(sumOf(kind)).toEqual(sumOf('company'));
      }),
      runs,
    );
  });

  it('spread over any shards add up to those that are not spread', () => {
    const shards = fc.array(fc.nat({ max: 7 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(histories, shards, (all, shard) => {
        const scored = all.map((each) => scoreOrder(each, byDefault, zone).counted);
        const rows = scored.flatMap((each, index) =>
          counterChanges(changesBetween(undefined, each), [], shard[index] ?? 0),
        );
        const unspread = rows.map(({ key, counts }) => ({
          group: key.pk.replace(/^kpis#/, ''),
          date: key.sk.slice(0, 10),
          counts,
        }));
        expect(named(addUp(unspread))).toEqual(named(counted(scored)));
        const spread = rows.filter(({ key }) => /#\d$/.test(key.sk));
        expect(spread.every(({ key }) => !key.pk.startsWith('kpis#customer#'))).toBe(true);
      }),
      runs,
    );
  });

  it('that hold what was, hold what is once the difference is added', () => {
    const others = fc.tuple(histories, histories, judgings, judgings);
    fc.assert(
      fc.property(others, ([[one], [other], rules, otherRules]) => {
        if (!one || !other) return;
        const before = scoreOrder(one, rules, zone).counted;
        // The same order, told otherwise and judged by other rules.
        const after = scoreOrder({ order: one.order, facts: other.facts }, otherRules, zone).counted;
        const applied = addUp([...counted([before]), ...changesBetween(before, after)]);
        expect(named(applied)).toEqual(named(counted([after])));
        expect(changesBetween(after, after)).toEqual([]);
      }),
      runs,
    );
  });

  it('are restored, every one, by a change of rules and its reversal', () => {
    fc.assert(
      fc.property(histories, judgings, judgings, (all, rules, otherRules) => {
        const held = new Map<string, Counts>();
        const move = (from: (Contribution | undefined)[], to: (Contribution | undefined)[]) => {
          for (const { group, date, counts } of from.flatMap((each, index) =>
            changesBetween(each, to[index]),
          ))
            held.set(`${group} ${date}`, addCounts([held.get(`${group} ${date}`) ?? {}, counts]));
        };
        const [none, first, second] = [undefined, rules, otherRules].map((by) =>
          all.map((each) => (by ? scoreOrder(each, by, zone).counted : undefined)),
        );
        move(none ?? [], first ?? []);
        const original = JSON.stringify(tidied(held));
        move(first ?? [], second ?? []);
        move(second ?? [], first ?? []);
        expect(JSON.stringify(tidied(held))).toBe(original);
      }),
      runs,
    );
  });
});

/** What a row holds does not depend on the order in which its numbers were first added. */
function tidied(held: ReadonlyMap<string, Counts>) {
  const rows = [...held].map(([row, counts]): [string, [string, number][]] => [
    row,
    Object.entries(withoutZeros(counts)).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  return rows.filter(([, counts]) => counts.length > 0).sort(([one], [other]) => (one < other ? -1 : 1));
}
