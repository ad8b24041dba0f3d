import { type Caller, mayRead } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { requireOrder } from './load-history.ts';
import type { RuleSet } from './rule-sets.ts';
import { courseOf, score } from './scorecard.ts';
import { explain } from './scorecard-answer.ts';
import type { ScorecardAnswer } from './scorecard-schema.ts';

/** The scorecard of an order as of now, computed from its facts: it is never behind them. */
export async function readScorecard(
  table: Table,
  caller: Caller,
  orderId: string,
  rules: RuleSet,
  zone: string,
): Promise<ScorecardAnswer> {
  const history = await requireOrder(table, caller, orderId);
  // It tells of every drop.
  if (!mayRead(caller, 'delivered')) throw new Refusal({ kind: 'notFound', what: 'order' });
  return explain(history.order, score(courseOf(history, zone), rules));
}
