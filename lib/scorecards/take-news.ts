import type { BusinessHours } from '../calendar/business-hours.ts';
import { attendAccounts } from '../credit/attend-account.ts';
import { countCases } from '../feedback/count-cases.ts';
import { caseIn, creditIn, subjectOfCase, subjectOfCredit } from './score-message-schema.ts';
import { type Scoring, scoreOrders } from './score-orders.ts';

/**
 * Scores and settles the orders, counts the cases and attends to the credit accounts that a batch of messages is about.
 * @returns the subjects that failed; the queue delivers them again
 */
export async function takeNews(
  scoring: Scoring,
  hours: BusinessHours,
  subjects: readonly string[],
): Promise<Set<string>> {
  const distinct = [...new Set(subjects)];
  const cases = distinct.map(caseIn).filter((name) => name !== undefined);
  const accounts = distinct.map(creditIn).filter((customerId) => customerId !== undefined);
  const orderIds = distinct.filter(
    (subject) => caseIn(subject) === undefined && creditIn(subject) === undefined,
  );
  const [failedOrders, failedCases, failedAccounts] = await Promise.all([
    scoreOrders(scoring, orderIds),
    countCases(scoring.table, cases, scoring.now(), hours),
    attendAccounts(scoring, accounts),
  ]);
  return failedOrders
    .union(new Set(failedCases.map(subjectOfCase)))
    .union(new Set(failedAccounts.map(subjectOfCredit)));
}
