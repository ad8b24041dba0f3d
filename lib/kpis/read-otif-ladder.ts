import type { BusinessDate } from '../calendar/calendar.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { loadJudging } from '../scorecards/load-judging.ts';
import { getVersions } from '../scorecards/rule-set-store.ts';
import { type RuleSet, ruleSetName, rulesOn } from '../scorecards/rule-sets.ts';
import { requireFigures } from './access.ts';
import { sumBetween } from './counted-day.ts';
import { restatedOf, ruleSetsIn } from './kpi.ts';
import { groupAsked } from './kpi-query-schema.ts';
import { readCounters } from './kpi-store.ts';
import { ladderOf, type OtifLadderAnswer } from './otif-ladder.ts';
import type { OtifLadderQuery } from './otif-ladder-query-schema.ts';

/** The ladder of a customer or of the company; the contract is what is in force on the last date. */
export async function readOtifLadder(
  table: Table,
  caller: Caller,
  query: OtifLadderQuery,
  now: Date,
): Promise<OtifLadderAnswer> {
  const { from, to, customerId } = query;
  const group = groupAsked(query);
  requireFigures(caller, group);
  const [days, rules] = await Promise.all([
    readCounters(table, group, from, to),
    rulesInForce(table, customerId, to, now),
  ]);
  const { level, early, promise } = rules;
  const { counts, restated } = sumBetween(days, from, to);
  return {
    group,
    from,
    to,
    asOf: now.toISOString(),
    ...restatedOf(restated),
    contract: { ruleSet: ruleSetName(rules), level, early, promise },
    orders: counts['orders'] ?? 0,
    lines: counts['lines'] ?? 0,
    units: counts['unitsOrdered'] ?? 0,
    ruleSets: ruleSetsIn(counts),
    ...ladderOf(counts, rules),
  };
}

async function rulesInForce(
  table: Table,
  customerId: string | undefined,
  date: BusinessDate,
  now: Date,
): Promise<RuleSet> {
  if (customerId === undefined) return rulesOn(date, [], await getVersions(table, {}));
  const judging = (await loadJudging(table, [customerId], now)).get(customerId);
  return rulesOn(date, judging?.own ?? [], judging?.company ?? []);
}
