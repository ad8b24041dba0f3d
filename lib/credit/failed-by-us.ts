import type { Table } from '../platform/dynamo.ts';
import { isOurs, type Right } from '../rights/right.ts';
import { sevenRights } from '../rights/seven-rights.ts';
import type { Course } from '../scorecards/course.ts';
import { rulesFor } from '../scorecards/judging.ts';
import { loadJudging } from '../scorecards/load-judging.ts';
import { score } from '../scorecards/scorecard.ts';

/**
 * Whether a right of an order failed by a fault that the company answers for: an invoice disputed for it is not counted against
 * the customer (handbook §6). Rules are read only where an invoice is disputed.
 */
export async function failedByUs(
  table: Table,
  course: Course,
  now: Date,
): Promise<(right: Right) => boolean> {
  if (!course.facts.some(({ kind }) => kind === 'invoiceDisputed')) return () => false;
  const { customerId, placedAt } = course.order;
  const judging = (await loadJudging(table, [customerId], now)).get(customerId);
  if (!judging) return () => false;
  const scores = sevenRights(course, score(course, rulesFor(placedAt, judging, course.zone)));
  const ours = new Set(scores.flatMap(({ right, fault }) => (fault && isOurs(fault) ? [right] : [])));
  return (right) => ours.has(right);
}
