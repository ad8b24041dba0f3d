import { type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import { addInto, type Counts, withoutZeros } from '../kpis/counts.ts';
import type { OrderInvoice } from './order-invoices.ts';
import { VERY_LATE_DAYS } from './payment-behaviour.ts';
import type { PaymentCounts } from './receivable.ts';

/**
 * What the payments of an order tell of how its customer pays, by month of payment (`2026-11`); a promise counts in the month in
 * which it fell due, once its invoice is paid. An invoice disputed for a failure of ours tells nothing.
 */
export function paymentMonths(invoices: readonly OrderInvoice[]): Readonly<Record<string, Counts>> {
  const months: Record<string, Record<string, number>> = {};
  const add = (date: BusinessDate, counts: Partial<PaymentCounts>) => {
    const month = date.slice(0, 7);
    months[month] ??= {};
    addInto(months[month], counts, 1);
  };
  for (const { payments, dueOn, dispute, unpaid, promisedOn } of invoices) {
    if (dispute?.isOurs) continue;
    for (const { on, amount } of payments) {
      const days = daysBetween(dueOn, on);
      const paidVeryLate = days > VERY_LATE_DAYS ? amount : 0;
      add(on, { paid: amount, paidTimesDaysBeyond: amount * days, paidVeryLate });
    }
    const paidOn = payments.at(-1)?.on;
    if (promisedOn !== undefined && unpaid === 0 && paidOn !== undefined)
      add(promisedOn, { promises: 1, brokenPromises: Number(paidOn > promisedOn) });
  }
  return Object.fromEntries(Object.entries(months).map(([month, counts]) => [month, withoutZeros(counts)]));
}
