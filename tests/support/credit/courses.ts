import type { Fact, InvoiceDisputed, Invoiced, Paid, PaymentPromised } from '../../../lib/facts/fact.ts';
import type { OrderLine } from '../../../lib/orders/order.ts';
import type { Right } from '../../../lib/rights/right.ts';
import { type Course, courseOf } from '../../../lib/scorecards/course.ts';
import { anOrder, invoiced, plain, zone } from '../builders.ts';

/** Noon of a day of March 2026, at the place of business. */
export const noon = (day: number) => `2026-03-${String(day).padStart(2, '0')}T12:00:00+01:00`;

/** A line named by its SKU and price. */
export function line(sku: string, quantity: number, price: number, currency = 'EUR'): OrderLine {
  return { lineId: `${sku}@${price}`, sku, quantity, unitPrice: { amount: price, currency } };
}

/** Units of SKUs as a fact states them. */
export function units(of: Readonly<Record<string, number>>): { sku: string; quantity: number }[] {
  return Object.entries(of).map(([sku, quantity]) => ({ sku, quantity }));
}

/** How an order with such lines went. */
export function courseWith(lines: readonly OrderLine[], facts: readonly Fact[]): Course {
  return courseOf({ order: anOrder({ lines, promisedWindow: undefined }), facts }, zone);
}

export function corrected(occurredAt: string, cents: number, given: Partial<Invoiced> = {}): Invoiced {
  return { ...invoiced(occurredAt, cents, given), kind: 'invoiceCorrected' };
}

export function paid(occurredAt: string, cents: number, given: Partial<Paid> = {}): Paid {
  return {
    ...plain('closed', occurredAt),
    kind: 'paid',
    amount: { amount: cents, currency: 'EUR' },
    ...given,
  };
}

export function disputed(occurredAt: string, invoiceNumber: string, right: Right): InvoiceDisputed {
  return { ...plain('closed', occurredAt), kind: 'invoiceDisputed', invoiceNumber, right };
}

export function promised(occurredAt: string, invoiceNumber: string, by: string): PaymentPromised {
  return { ...plain('closed', occurredAt), kind: 'paymentPromised', invoiceNumber, by };
}
