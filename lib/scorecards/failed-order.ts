import type { BusinessDate } from '../calendar/calendar.ts';
import type { Failure } from './failure.ts';

/** An order that failed OTIF by the rules it is judged by: evidence. */
export interface FailedOrder {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly dueDate: BusinessDate;
  readonly failure: Failure;
}

/** The worst first: by units that did not come on time, then the longest lateness, then the latest due. */
export function worstFirst(left: FailedOrder, right: FailedOrder): number {
  return (
    right.failure.failedUnits - left.failure.failedUnits ||
    right.failure.minutesLate - left.failure.minutesLate ||
    compare(right.dueDate, left.dueDate) ||
    compare(left.orderNumber, right.orderNumber)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
