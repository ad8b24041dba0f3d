import type { BusinessDate } from '../calendar/calendar.ts';
import type { Right } from '../rights/right.ts';

/** An invoice with something left to pay. */
export interface Receivable {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly invoiceNumber: string;
  readonly invoicedOn: BusinessDate;
  /** The last day on which it is paid in time. */
  readonly dueOn: BusinessDate;
  /** What it asks for by now, in minor units of the account's currency. */
  readonly amount: number;
  /** Less what was paid; more than 0. */
  readonly unpaid: number;
  readonly dispute?: Dispute | undefined;
  /** The day by which the customer promised to pay what was late. */
  readonly promisedOn?: BusinessDate | undefined;
}

export interface Dispute {
  /** The right that the customer says failed. */
  readonly right: Right;
  /** It did, and by a fault that the company answers for: the invoice is then not counted against the customer. */
  readonly isOurs: boolean;
}

/** What was paid, counted by the day of payment; invoices disputed for a failure of ours are left out. */
export interface PaymentCounts {
  /** In minor units. */
  readonly paid: number;
  /** Σ amount × days from due to paid; paid early counts negative. */
  readonly paidTimesDaysBeyond: number;
  /** Of `paid`, what came more than 30 days beyond its terms. */
  readonly paidVeryLate: number;
  /** Promises to pay that fell due, and those of them that were not kept. */
  readonly promises: number;
  readonly brokenPromises: number;
}

/** All that a customer paid in a month. */
export interface PaymentMonth extends PaymentCounts {
  /** `2026-11` */
  readonly month: string;
}
