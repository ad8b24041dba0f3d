import type { FailedOrder } from '../scorecards/failed-order.ts';
import { describeFailure } from '../scorecards/failure.ts';
import type { Row } from './mail-card.ts';
import { texts } from './texts/texts.ts';

/** An order that failed: its number, when it was due, what failed, and the id by which the API knows it. */
export function failedOrderRow({ orderId, orderNumber, dueDate, failure }: FailedOrder): Row {
  return {
    name: orderNumber,
    note: texts.lists.dueOn(texts.formats.day(dueDate)),
    words: describeFailure(failure, texts),
    id: orderId,
  };
}
