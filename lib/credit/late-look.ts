import { addDays, type BusinessDate } from '../calendar/calendar.ts';
import { VERY_LATE_DAYS } from './payment-behaviour.ts';
import { paymentsBetween, type Reservation } from './reservation.ts';

/**
 * When the account of an order must be looked at, for what its invoices and payments have become: at once where something was paid
 * late, else when the first invoice would be very late. Nobody tells that a customer does not pay.
 * @returns undefined where nothing calls for it
 */
export function lateLook(
  before: Reservation,
  next: Reservation,
  today: BusinessDate,
): BusinessDate | undefined {
  const paidLate = paymentsBetween(before, next).some(
    ([, { paidTimesDaysBeyond = 0 }]) => paidTimesDaysBeyond > 0,
  );
  if (paidLate) return today;
  const known = new Set(before.receivables.map(({ invoiceNumber, dueOn }) => `${dueOn} ${invoiceNumber}`));
  const added = next.receivables.filter(
    ({ invoiceNumber, dueOn }) => !known.has(`${dueOn} ${invoiceNumber}`),
  );
  const [first] = added.map(({ dueOn }) => veryLateOn(dueOn)).sort();
  return first;
}

/** The first day on which what is due on a day is very late. */
export function veryLateOn(dueOn: BusinessDate): BusinessDate {
  return addDays(dueOn, VERY_LATE_DAYS + 1);
}
