import type { BusinessHours } from '../calendar/business-hours.ts';
import { countCases } from '../feedback/count-cases.ts';
import { caseIn, subjectOfCase } from './score-message-schema.ts';
import { type Scoring, scoreOrders } from './score-orders.ts';

/**
 * Scores the orders and counts the cases that a batch of messages is about.
 * @returns the subjects that failed; the queue delivers them again
 */
export async function takeNews(
  scoring: Scoring,
  hours: BusinessHours,
  subjects: readonly string[],
): Promise<Set<string>> {
  const distinct = [...new Set(subjects)];
  const cases = distinct.map(caseIn).filter((name) => name !== undefined);
  const orderIds = distinct.filter((subject) => caseIn(subject) === undefined);
  const [failedOrders, failedCases] = await Promise.all([
    scoreOrders(scoring, orderIds),
    countCases(scoring.table, cases, scoring.now(), hours),
  ]);
  return failedOrders.union(new Set(failedCases.map(subjectOfCase)));
}
