import { addDays } from '../calendar/calendar.ts';
import { monthNamed, monthNumber, yearTo } from './months.ts';
import { isOverdue, overdueLateness, VERY_LATE_DAYS } from './payment-behaviour.ts';
import type { PaymentMonth } from './receivable.ts';
import type { ReviewInputs } from './review-inputs.ts';
import { soundStatement } from './sound-statement.ts';

const MONTH_DAYS = 30;

/** Something that the customer could do, or leave undone. */
export type Supposition =
  /** What is overdue is paid today; some months of business as before are paid on the days on which they are due. */
  | { readonly kind: 'onTime'; readonly months: number }
  /** They are paid so many days late. */
  | { readonly kind: 'late'; readonly months: number; readonly days: number }
  /** Annual accounts of sound ratios are handed in. */
  | { readonly kind: 'statement'; readonly netWorth: number }
  /** So much more security is given. */
  | { readonly kind: 'collateral'; readonly amount: number };

/** The inputs of a review if that were so. */
export function supposing(inputs: ReviewInputs, supposition: Supposition): ReviewInputs {
  switch (supposition.kind) {
    case 'onTime':
      return afterMonths(inputs, supposition.months, 0);
    case 'late':
      return afterMonths(inputs, supposition.months, supposition.days);
    case 'statement': {
      const statement = soundStatement(inputs, supposition.netWorth);
      return { ...inputs, statements: [statement, ...inputs.statements] };
    }
    case 'collateral':
      return { ...inputs, collateral: inputs.collateral + supposition.amount };
  }
}

/** Time is left where it is, and all that was paid is moved back by so many months: orders and exposure stay as they are. */
function afterMonths(inputs: ReviewInputs, months: number, daysLate: number): ReviewInputs {
  const { payments, receivables, asOf, openedOn } = inputs;
  const now = monthNumber(asOf);
  const paid = usualMonth(inputs);
  const toCome = (month: number): PaymentMonth => ({
    ...NOTHING_PAID,
    month: monthNamed(month),
    paid,
    paidTimesDaysBeyond: paid * daysLate,
    paidVeryLate: daysLate > VERY_LATE_DAYS ? paid : 0,
  });
  const earlier = payments.map((each) => ({ ...each, month: monthNamed(monthNumber(each.month) - months) }));
  const later = Array.from({ length: months }, (_, back) => toCome(now - back));
  return {
    ...inputs,
    openedOn: addDays(openedOn, -MONTH_DAYS * months),
    receivables: receivables.filter((each) => !isOverdue(each, asOf)),
    payments: [...earlier, overduePaid(inputs, now - months), ...later],
  };
}

function overduePaid({ receivables, asOf }: ReviewInputs, month: number): PaymentMonth {
  const { amount, timesDays, veryLate } = overdueLateness(receivables, asOf);
  return {
    ...NOTHING_PAID,
    month: monthNamed(month),
    paid: amount,
    paidTimesDaysBeyond: timesDays,
    paidVeryLate: veryLate,
  };
}

const NOTHING_PAID: Omit<PaymentMonth, 'month'> = {
  paid: 0,
  paidTimesDaysBeyond: 0,
  paidVeryLate: 0,
  promises: 0,
  brokenPromises: 0,
};

/** What they pay in a month; what they order in one while nothing was paid. */
function usualMonth({ payments, ordered, asOf }: ReviewInputs): number {
  const isOfYear = yearTo(asOf);
  const paid = payments.flatMap((each) => (isOfYear(each.month) ? [each.paid] : []));
  const bought = Object.entries(ordered).flatMap(([month, value]) => (isOfYear(month) ? [value] : []));
  return mean(paid) || mean(bought);
}

function mean(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return Math.max(0, Math.round(sum / Math.max(1, amounts.length)));
}
