import { type Caller, maySee } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import type { RuleSet } from './rule-sets.ts';
import { loadOrder } from './score-store.ts';
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
  const { order, facts } = await loadOrder(table, orderId);
  if (!order || !maySee(caller, order)) throw new Refusal({ kind: 'notFound', what: 'order' });
  return explain(order, score(courseOf({ order, facts }, zone), rules));
}
