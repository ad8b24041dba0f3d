import { type BusinessDate, dateOf } from '../calendar/calendar.ts';
import type { OrderDayChange } from '../churn/order-day.ts';
import { type Ordered, orderedIn } from '../churn/ordered.ts';
import type { Fact } from '../facts/fact.ts';
import { type Contribution, type CountChange, changesBetween, contributionOf } from '../kpis/contribution.ts';
import { differenceOf } from '../kpis/counts.ts';
import { laneOf } from '../kpis/groups.ts';
import { causeOf, closedAt, type Restatement, restated } from '../kpis/restatement.ts';
import type { OrderState } from '../orders/order-state.ts';
import { differingFields } from '../platform/differences.ts';
import { sevenRights } from '../rights/seven-rights.ts';
import { courseOf, type OrderHistory } from './course.ts';
import { type Failure, failureOf } from './failure.ts';
import { type Judging, rulesFor, tierFor } from './judging.ts';
import { ruleSetName } from './rule-sets.ts';
import { score } from './scorecard.ts';

/**
 * What is kept of a scored order: what it counts for now, so that the next change can be added as a difference, and
 * where the sweep and the reviews find it. The scorecard itself is not kept: it is computed from the facts when asked.
 */
export interface OrderScore {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly customerId: string;
  /** The business date on which it was placed: it decides by which rules the order is judged. */
  readonly placedOn: BusinessDate;
  /** What it adds to the customer's order day; absent where it was called off. */
  readonly ordered?: Ordered;
  /** The rules it was judged by, as `company@3`. */
  readonly ruleSet: string;
  /** Absent while it counts for nothing. */
  readonly counted?: Contribution;
  /**
   * How many facts were known. It only grows, so a consumer that knew fewer can never replace the score of one that knew
   * more, not even where both came to the same verdict.
   */
  readonly facts: number;
  readonly orderState: OrderState;
  readonly promiseEndsAt: string;
  /** Its promise is still open: the sweep waits for its end. */
  readonly isOpen: boolean;
  /** How the order failed; absent when it did not. */
  readonly failed?: FailedScore;
}

export interface FailedScore {
  readonly dueDate: BusinessDate;
  readonly failure: Failure;
  /** The carrier named last, and the lane: whose evidence it is beside the customer's. */
  readonly carrier?: string | undefined;
  readonly lane?: string | undefined;
}

/** The score that follows from an order's facts and the settings it is judged by. */
export function scoreOrder(history: OrderHistory, judging: Judging, zone: string): OrderScore {
  const { orderId, orderNumber, customerId, placedAt } = history.order;
  const rules = rulesFor(placedAt, judging, zone);
  const course = courseOf(history, zone);
  const card = score(course, rules);
  const ordered = orderedIn(course);
  const counted = contributionOf(course, card, sevenRights(course, card), tierFor(placedAt, judging, zone));
  return {
    orderId,
    orderNumber,
    customerId,
    placedOn: dateOf(placedAt, zone),
    ...(ordered ? { ordered } : {}),
    ruleSet: ruleSetName(rules),
    ...(counted ? { counted } : {}),
    facts: history.facts.length,
    orderState: course.state,
    promiseEndsAt: card.promise.window.to.toISOString(),
    isOpen: card.standing === 'open' && !card.promise.isOver,
    ...(counted && card.otif === 'fail'
      ? {
          failed: {
            dueDate: counted.date,
            failure: failureOf(card),
            carrier: course.facts.findLast(({ carrier }) => carrier !== undefined)?.carrier,
            lane: laneOf(course),
          },
        }
      : {}),
  };
}

/** What to do about an order: nothing, or keep a new score and change the counters. */
export interface ScoreChange {
  readonly before: OrderScore | undefined;
  readonly next: OrderScore;
  readonly changes: readonly CountChange[];
  /** Undefined where what was ordered is as before. */
  readonly orderDay: OrderDayChange | undefined;
}

export function changeOf(before: OrderScore | undefined, next: OrderScore): ScoreChange | undefined {
  if (before && differingFields(before, next).length === 0) return undefined;
  const changes = changesBetween(before?.counted, next.counted);
  const counts = differenceOf(before?.ordered ?? {}, next.ordered ?? {});
  const { customerId, placedOn: date } = next;
  const orderDay = Object.keys(counts).length > 0 ? { customerId, date, counts } : undefined;
  return { before, next, changes, orderDay };
}

/** What a change restates: each closed date whose figures move, what of them, and why. */
export function restatementsOf(
  { before, next }: ScoreChange,
  facts: readonly Fact[],
  now: Date,
  zone: string,
): Restatement[] {
  const { customerId, orderId, orderNumber } = next;
  const rulesChanged = before !== undefined && before.ruleSet !== next.ruleSet;
  return restated(before?.counted, next.counted, now, zone).map(({ date, ...changed }) => ({
    customerId,
    orderId,
    orderNumber,
    date,
    restatedAt: now.toISOString(),
    cause: causeOf(facts, before?.facts ?? 0, rulesChanged, closedAt(date, zone), zone),
    ...changed,
  }));
}
