import type { BusinessDate } from '../calendar/calendar.ts';
import { type Contribution, contributionOf, differenceOf } from '../kpis/counters.ts';
import type { OrderState } from '../orders/order-state.ts';
import { differingFields } from '../platform/differences.ts';
import { type Failure, failureOf } from './failure.ts';
import type { RuleSet } from './rule-sets.ts';
import { courseOf, type OrderHistory, score } from './scorecard.ts';

/**
 * What is kept of a scored order: what it counts for now, so that the next change can be added as a difference, and
 * where the sweep and the reviews find it. The scorecard itself is not kept: it is computed from the facts when asked.
 */
export interface OrderScore {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly customerId: string;
  readonly counted: Contribution;
  /**
   * How many facts were known. It only grows, so a consumer that knew fewer can never replace the score of one that knew
   * more, not even where both came to the same verdict.
   */
  readonly facts: number;
  readonly orderState: OrderState;
  readonly promiseEndsAt: string;
  /** Its promise is still open: the sweep waits for its end. */
  readonly isOpen: boolean;
  /** How the order failed by the company's rules; absent when it did not. */
  readonly failed?: { readonly dueDate: BusinessDate; readonly failure: Failure };
}

/** The score that follows from an order's facts: a pure function of the set of them. */
export function scoreOrder(history: OrderHistory, companyRules: RuleSet, zone: string): OrderScore {
  const { orderId, orderNumber, customerId } = history.order;
  const course = courseOf(history, zone);
  const counted = contributionOf(course, zone);
  const [dueDate] = Object.keys(counted);
  const scorecard = score(course, companyRules);
  return {
    orderId,
    orderNumber,
    customerId,
    counted,
    facts: history.facts.length,
    orderState: course.state,
    promiseEndsAt: course.promise.window.to.toISOString(),
    isOpen: course.standing === 'open',
    ...(dueDate && scorecard.otif === 'fail' ? { failed: { dueDate, failure: failureOf(scorecard) } } : {}),
  };
}

/** What to do about an order: nothing, or keep a new score and add a difference to the counters. */
export interface ScoreChange {
  readonly next: OrderScore;
  readonly difference: Contribution;
}

export function changeOf(before: OrderScore | undefined, next: OrderScore): ScoreChange | undefined {
  if (before && differingFields(before, next).length === 0) return undefined;
  return { next, difference: differenceOf(before?.counted ?? {}, next.counted) };
}
