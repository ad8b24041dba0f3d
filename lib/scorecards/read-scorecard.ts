import { type Caller, mayRead, maySee } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { loadHistory } from './load-history.ts';
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
  const history = await loadHistory(table, orderId);
  const isSeen = history && maySee(caller, 'placed', history.order) && mayRead(caller, 'delivered');
  if (!isSeen) throw new Refusal({ kind: 'notFound', what: 'order' });
  return explain(history.order, score(courseOf(history, zone), rules));
}
