import { addDays, type BusinessDate, dateOf } from '../calendar/calendar.ts';
import { type Interval, wilson } from '../statistics/proportions.ts';
import type { Cancellation, ClosedVisit, Reaching, Visit } from './visit.ts';
import { daysOverdue } from './visit-answer.ts';

/** Days after a visit in which an order counts as one after it. */
const ORDERS_AGAIN_WITHIN = 30;

/** Counts with their share, in [0, 1]; null where there is nothing to count. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number | null;
  /** Wilson's, at 95 %. */
  readonly interval: Interval;
}

/** How visits went that were closed in a period. */
export interface VisitFigures {
  readonly done: number;
  readonly doneOnTime: Share;
  /** Of the visits that were done, 0 for those on time; null where there are none. */
  readonly meanDaysOverdue: number | null;
  readonly calledOff: Readonly<Record<Cancellation, number>>;
  /** All attempts at these visits, by what came of them. */
  readonly attempts: Readonly<Record<Reaching, number>>;
  /** Of the visits done whose days after have all passed, those after which the customer ordered in these days. */
  readonly orderedAgain: Share;
  readonly orderedAgainNotKnownYet: number;
  /** As of today, whenever they were planned. */
  readonly open: { readonly visits: number; readonly overdue: number };
}

/** Of which visits figures are asked for. */
export interface VisitFiguresWish {
  readonly from: BusinessDate;
  /** Inclusive. */
  readonly to: BusinessDate;
  /** Only of visits in the book of this account manager. */
  readonly manager?: string | undefined;
}

export interface VisitFiguresAnswer extends VisitFiguresWish, VisitFigures {}

/** The days after a visit in which an order counts, both inclusive. */
export interface DaysAfter {
  readonly customerId: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

/** A visit that was closed, and whether the customer ordered in the days after; undefined while that is not known. */
export interface Followed {
  readonly closed: ClosedVisit;
  readonly orderedAgain: boolean | undefined;
}

/** When a visit was done: on the date of the last attempt, whenever that was told. */
export function doneOn({ outcomes, closedOn }: ClosedVisit, zone: string): BusinessDate {
  const last = outcomes.at(-1);
  return last ? dateOf(last.occurredAt, zone) : closedOn;
}

/** The days to look for orders in; undefined for a visit that was not done, and while they have not all passed. */
export function daysAfter(closed: ClosedVisit, today: BusinessDate, zone: string): DaysAfter | undefined {
  if (closed.end !== 'done') return undefined;
  const on = doneOn(closed, zone);
  const to = addDays(on, ORDERS_AGAIN_WITHIN);
  return to < today ? { customerId: closed.customerId, from: addDays(on, 1), to } : undefined;
}

/** Adds up how visits went. */
export function visitFigures(
  followed: readonly Followed[],
  open: readonly Visit[],
  today: BusinessDate,
  zone: string,
): VisitFigures {
  const closed = followed.map((each) => each.closed);
  const done = closed.filter(({ end }) => end === 'done');
  const overdue = done.map((visit) => daysOverdue(visit, doneOn(visit, zone)));
  const attempts = closed.flatMap(({ outcomes }) => outcomes);
  const closedAs = (kind: Cancellation) => closed.filter(({ end }) => end === kind).length;
  const attemptsThat = (kind: Reaching) => attempts.filter(({ reached }) => reached === kind).length;
  const known = followed.filter(({ orderedAgain }) => orderedAgain !== undefined);
  return {
    done: done.length,
    doneOnTime: shareOf(overdue.filter((days) => days === 0).length, done.length),
    meanDaysOverdue: done.length === 0 ? null : overdue.reduce((sum, days) => sum + days, 0) / done.length,
    calledOff: {
      doNotContact: closedAs('doNotContact'),
      inactive: closedAs('inactive'),
      reasonsGone: closedAs('reasonsGone'),
    },
    attempts: {
      reached: attemptsThat('reached'),
      notReached: attemptsThat('notReached'),
      declined: attemptsThat('declined'),
    },
    orderedAgain: shareOf(known.filter(({ orderedAgain }) => orderedAgain).length, known.length),
    orderedAgainNotKnownYet: done.length - known.length,
    open: { visits: open.length, overdue: open.filter(({ dueBy }) => dueBy < today).length },
  };
}

function shareOf(numerator: number, denominator: number): Share {
  const share = denominator === 0 ? null : numerator / denominator;
  return { numerator, denominator, share, interval: wilson(numerator, denominator) };
}
