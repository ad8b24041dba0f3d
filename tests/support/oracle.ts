/**
 * A second, simple opinion on scorecards and counters, for tests only. It shares no code with lib/: it lays every
 * ordered unit out by itself, decides withdrawals by recursion and knows time zones from Intl alone.
 */
import type { OrderHistory } from '../../lib/scorecards/course.ts';
import type { Judging } from '../../lib/scorecards/judging.ts';
import { goodsCounts } from './oracle/goods.ts';
import { groupsOf, rulesOf } from './oracle/groups.ts';
import { judgeLines, type OracleLine, standingOf, timelyCounts } from './oracle/judge.ts';
import { paperCounts, rightCounts } from './oracle/papers.ts';
import { type OracleRight, rightsOf } from './oracle/rights.ts';
import { localDate } from './oracle/times.ts';
import { type Told, toldOf } from './oracle/told.ts';

type Counts = Record<string, number>;

export const byDefault: Judging = { own: [], company: [], tiers: [] };

export interface OracleVerdict {
  readonly standing: 'open' | 'due' | 'cancelled';
  readonly dueDate: string;
  /** Of an order that is due. */
  readonly lines: readonly OracleLine[];
  readonly rights: Readonly<Record<string, OracleRight>>;
  readonly groups: readonly string[];
  readonly counts: Counts;
}

/** An order by the rules that hold for it. */
export function judge(history: OrderHistory, judging: Judging = byDefault): OracleVerdict {
  const told = toldOf({
    ...history,
    facts: history.facts.filter(({ partnerId }) => partnerId !== 'someone-else'),
  });
  const rules = rulesOf(told, judging);
  return {
    standing: standingOf(told, rules),
    dueDate: localDate(told.windows[rules.promise].until),
    lines: judgeLines(told, rules),
    rights: rightsOf(told, rules),
    groups: groupsOf(told, judging),
    counts: countsOf(told, judging),
  };
}

/** Everything that the order adds to the figures, once it is due; with zeros. */
function countsOf(told: Told, judging: Judging): Counts {
  const rules = rulesOf(told, judging);
  const lines = judgeLines(told, rules);
  const ordered = told.life.lines;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const counts: Counts = {
    orders: 1,
    [`ruleSet:${rules.owner}@${rules.version}`]: 1,
    lines: lines.length,
    unitsOrdered: sum(ordered.map(({ quantity }) => quantity)),
    unitsDelivered: sum(lines.map(({ delivered }) => delivered)),
    unitsFilled: sum(ordered.map(({ quantity }, index) => Math.min(quantity, lines[index]?.delivered ?? 0))),
    ordersInFull: Number(lines.every(({ inFull }) => inFull)),
    linesInFull: lines.filter(({ inFull }) => inFull).length,
    ...timelyCounts('contract', lines),
    ...goodsCounts(told, rules),
    ...rightCounts(told, rules),
    ...paperCounts(told, rules),
  };
  for (const { unitPrice, quantity } of ordered) {
    const value = `orderedValue:${unitPrice?.currency}`;
    if (unitPrice) counts[value] = (counts[value] ?? 0) + unitPrice.amount * quantity;
  }
  for (const early of ['fail', 'accept'] as const)
    for (const promise of ['requested', 'confirmed'] as const) {
      const name = `${early === 'fail' ? 'earlyFails' : 'earlyAccepted'}${promise === 'requested' ? 'Requested' : 'Confirmed'}`;
      Object.assign(counts, timelyCounts(name, judgeLines(told, { ...rules, early, promise })));
    }
  return { ...counts, ...moments(counts) };
}

/** Shares of what comes in clumps of an order: lines, units and facts. */
const shares = {
  lines: ['contract:linesOnTime', 'contract:linesOtif', 'linesInFull', 'linesFilledFirst', 'linesStockedOut'],
  unitsOrdered: ['contract:unitsOnTime', 'unitsFilled', 'unitsFilledFirst'],
  linesDelivered: ['linesSubstituted'],
  unitsHandedOver: ['unitsDamaged', 'unitsReturned'],
  facts: ['factsInTime'],
};

function moments(counts: Counts): Counts {
  const found: Counts = {};
  for (const [whole, parts] of Object.entries(shares)) {
    const x = counts[whole] ?? 0;
    found[`squares:${whole}`] = x ** 2;
    for (const part of parts) {
      const y = counts[part] ?? 0;
      found[`squares:${part}`] = y ** 2;
      found[`products:${part}`] = x * y;
    }
  }
  return found;
}

/** Counts recomputed from scratch: by group, date and measure (`company 2026-03-03 orders`); no zeros. */
export function recount(
  histories: readonly OrderHistory[],
  judgingOf: (customerId: string) => Judging = () => byDefault,
): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const history of histories) {
    const { standing, dueDate, groups, counts } = judge(history, judgingOf(history.order.customerId));
    if (standing !== 'due') continue;
    for (const group of groups)
      for (const [name, count] of Object.entries(counts)) {
        const key = `${group} ${dueDate} ${name}`;
        if (count !== 0) totals[key] = (totals[key] ?? 0) + count;
      }
  }
  return totals;
}
