import type { Order } from '../orders/order.ts';
import { type Caller, mayRead, mayReadFacts } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { courseOf } from './course.ts';
import { rulesFor } from './judging.ts';
import { requireOrder } from './load-history.ts';
import { loadJudging } from './load-judging.ts';
import { getVersions } from './rule-set-store.ts';
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
  const { order } = history;
  const course = courseOf(history, zone);
  const by =
    rules === undefined
      ? await rulesInForce(table, order, zone, now)
      : await versionNamed(table, order, rules);
  return explain(course, score(course, by), (kind) => mayReadFacts(caller, kind));
}

async function rulesInForce(
  table: Table,
  { customerId, placedAt }: Order,
  zone: string,
  now: Date,
): Promise<RuleSet> {
  const judging = (await loadJudging(table, [customerId], now)).get(customerId);
  if (!judging) throw new Error('The settings of a customer were not read.');
  return rulesFor(placedAt, judging, zone);
}

/**
 * Not from what is remembered, so that a version can be asked for as soon as it is written.
 * @throws Refusal for a version that there is not
 */
async function versionNamed(table: Table, { customerId }: Order, name: string): Promise<RuleSet> {
  const versions = await getVersions(table, name.startsWith('customer@') ? { customerId } : {});
  const found = [...versions, defaultRuleSet].find((version) => ruleSetName(version) === name);
  if (!found) throw new Refusal({ kind: 'notFound', what: 'version of rules' });
  return found;
}
