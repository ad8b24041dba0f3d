import { type Caller, mayRead, mayReadFacts } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { courseOf } from './course.ts';
import { type Judging, rulesFor } from './judging.ts';
import { requireOrder } from './load-history.ts';
import { loadJudging } from './load-judging.ts';
import { defaultRuleSet, type RuleSet, ruleSetName } from './rule-sets.ts';
import { score } from './scorecard.ts';
import { explain } from './scorecard-answer.ts';
import type { ScorecardAnswer } from './scorecard-schema.ts';

/**
 * The scorecard of an order as of now, computed from its facts: it is never behind them.
 * @param rules the version to judge by, as `company@2`; where none is named, the one in force
 */
export async function readScorecard(
  table: Table,
  caller: Caller,
  orderId: string,
  rules: string | undefined,
  zone: string,
  now: Date,
): Promise<ScorecardAnswer> {
  const history = await requireOrder(table, caller, orderId);
  // It tells of every drop.
  if (!mayRead(caller, 'delivered')) throw new Refusal({ kind: 'notFound', what: 'order' });
  const { customerId, placedAt } = history.order;
  const judging = (await loadJudging(table, [customerId], now)).get(customerId);
  if (!judging) throw new Error('The settings of a customer were not read.');
  const course = courseOf(history, zone);
  const inForce = rules === undefined ? rulesFor(placedAt, judging, zone) : versionNamed(rules, judging);
  return explain(course, score(course, inForce), (kind) => mayReadFacts(caller, kind));
}

/** @throws Refusal for a version that there is not */
function versionNamed(name: string, { own, company }: Judging): RuleSet {
  const found = [...own, ...company, defaultRuleSet].find((version) => ruleSetName(version) === name);
  if (!found) throw new Refusal({ kind: 'notFound', what: 'version of rules' });
  return found;
}
