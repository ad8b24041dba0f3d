import { addDays, daysBetween } from '../../../lib/calendar/calendar.ts';
import type { JudgeFinances } from '../../../lib/credit/credit-score.ts';
import type { FinancialStatement } from '../../../lib/credit/financial-statement.ts';
import { monthNamed, monthNumber } from '../../../lib/credit/months.ts';
import type { PaymentMonth, Receivable } from '../../../lib/credit/receivable.ts';
import type { ReviewInputs } from '../../../lib/credit/review-inputs.ts';
import type { Strength } from '../../../lib/credit/strength.ts';

export const asOf = '2026-11-10';

/** The month of `asOf`, and those before it: the latest first. */
export function monthsBack(count: number, from = asOf): string[] {
  return Array.from({ length: count }, (_, back) => monthNamed(monthNumber(from) - back));
}

/** A month in which 1,000 € were paid on the day they were due, unless given otherwise. */
export function aPaymentMonth(month: string, given: Partial<PaymentMonth> = {}): PaymentMonth {
  const nothing = { paidTimesDaysBeyond: 0, paidVeryLate: 0, promises: 0, brokenPromises: 0 };
  return { month, paid: 100_000, ...nothing, ...given };
}

/** 500 €, so many days overdue as of `asOf`; not due yet where negative. */
export function aReceivable(daysOverdue: number, given: Partial<Receivable> = {}): Receivable {
  const dueOn = addDays(asOf, -daysOverdue);
  const of = `${dueOn}-${given.unpaid ?? ''}`;
  return {
    orderId: `order-${of}`,
    orderNumber: of,
    invoiceNumber: `I-${of}`,
    invoicedOn: addDays(dueOn, -30),
    dueOn,
    amount: 50_000,
    unpaid: 50_000,
    ...given,
  };
}

/** An account of three years that orders for 1,000 € a month and pays in time; a limit of 3,000 €, 2,000 € at its peak. */
export function aReviewedAccount(given: Partial<ReviewInputs> = {}): ReviewInputs {
  return {
    customerId: 'nordwind',
    asOf,
    currency: 'EUR',
    limit: 300_000,
    tier: 'potential',
    paymentDays: 30,
    openedOn: '2023-11-10',
    exposure: 150_000,
    held: 0,
    peaks: Object.fromEntries(monthsBack(13).map((month) => [month, 200_000])),
    deposits: 0,
    collateral: 0,
    receivables: [],
    payments: monthsBack(13).map((month) => aPaymentMonth(month)),
    ordered: Object.fromEntries(monthsBack(24).map((month) => [month, 100_000])),
    medianOrder: 25_000,
    statements: [],
    ownCapital: undefined,
    ...given,
  };
}

/** Half of the assets are its own, unless given otherwise. */
export function aStatement(given: Partial<FinancialStatement> = {}): FinancialStatement {
  return {
    periodEnd: '2025-12-31',
    currency: 'EUR',
    totalAssets: 10_000_000,
    totalLiabilities: 5_000_000,
    ...given,
  };
}

/** A stand-in for the judgement of annual accounts: who owes little of what it has is strong. */
export const byEquity: JudgeFinances = ({ totalAssets, totalLiabilities }) => {
  const equity = totalAssets > 0 ? 1 - totalLiabilities / totalAssets : 0;
  const share = Math.min(1, Math.max(0, equity * 1.4));
  const strength: Strength = { share, inputs: [{ name: 'equityShare', value: equity, weight: 1, share }] };
  return { capacity: strength, capital: strength, chanceOfFailure: (1 - share) / 4 };
};

/** An invoice and when it was paid, if it was. */
export interface Paid {
  readonly dueOn: string;
  readonly amount: number;
  readonly paidOn?: string | undefined;
}

/** How invoices look on a day to a review: counted anew from each of them. */
export function payingOf(
  invoices: readonly Paid[],
  day = asOf,
): Pick<ReviewInputs, 'payments' | 'receivables'> {
  const isPaid = ({ paidOn }: Paid) => paidOn !== undefined && paidOn <= day;
  const byMonth = Map.groupBy(invoices.filter(isPaid), ({ paidOn = '' }) => paidOn.slice(0, 7));
  const payments = [...byMonth].map(([month, paid]) => {
    const late = paid.map(({ dueOn, paidOn = '', amount }) => ({ amount, days: daysBetween(dueOn, paidOn) }));
    return aPaymentMonth(month, {
      paid: late.reduce((sum, { amount }) => sum + amount, 0),
      paidTimesDaysBeyond: late.reduce((sum, { amount, days }) => sum + amount * days, 0),
      paidVeryLate: late.reduce((sum, { amount, days }) => sum + (days > 30 ? amount : 0), 0),
    });
  });
  const receivables = invoices
    .filter((each) => !isPaid(each))
    .map(({ dueOn, amount }, index) =>
      aReceivable(0, { invoiceNumber: `I-${index}`, dueOn, amount, unpaid: amount }),
    );
  return { payments, receivables };
}
