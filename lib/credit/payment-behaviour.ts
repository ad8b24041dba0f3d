import { type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import { monthNamed, monthNumber, yearTo } from './months.ts';
import type { PaymentMonth, Receivable } from './receivable.ts';

/** The month under way and the two before it: how they pay now. */
const RECENT_MONTHS = 3;

/** How a customer pays: what was paid in the last twelve months and the month under way, and what is overdue now. */
export interface PaymentBehaviour {
  /** Σ amount × days from due to paid / Σ amount, an overdue invoice counting to the day; undefined where there is neither. */
  readonly daysBeyondTerms: number | undefined;
  /** Of the same amounts, the share that came or is more than 30 days late. */
  readonly veryLate: number | undefined;
  readonly brokenPromises: number;
  /** As `daysBeyondTerms`, of what was paid in the month under way and the two before it, and of all that is overdue. */
  readonly recently: number | undefined;
}

/** Sums over invoices. */
export interface Lateness {
  readonly amount: number;
  /** Σ amount × days beyond terms */
  readonly timesDays: number;
  /** Of the amount, what is more than 30 days late. */
  readonly veryLate: number;
}

export const VERY_LATE_DAYS = 30;

/** What tells how a customer pays. */
export interface Paying {
  readonly payments: readonly PaymentMonth[];
  readonly receivables: readonly Receivable[];
  readonly asOf: BusinessDate;
}

export function paymentBehaviour({ payments, receivables, asOf }: Paying): PaymentBehaviour {
  const isCounted = yearTo(asOf);
  const counted = payments.filter(({ month }) => isCounted(month));
  const overdue = overdueLateness(receivables, asOf);
  const all = together(paidLateness(counted), overdue);
  const broken = counted.reduce((sum, month) => sum + month.brokenPromises, 0);
  const brokenPromises = broken + receivables.filter((each) => isPromiseBroken(each, asOf)).length;
  return {
    daysBeyondTerms: meanDays(all),
    veryLate: all.amount > 0 ? all.veryLate / all.amount : undefined,
    brokenPromises,
    recently: meanDays(together(paidLateness(counted.filter(isRecentAt(asOf))), overdue)),
  };
}

/**
 * Do they pay sharply later than in the months before these? A review is then due at once (handbook §6).
 * @param slipDays how many days later is sharp
 */
export function hasSlipped(paying: Paying, slipDays: number): boolean {
  const isRecent = isRecentAt(paying.asOf);
  const before = paidLateness(paying.payments.filter((month) => !isRecent(month)));
  // Who paid early and now pays in time has not slipped.
  const usual = Math.max(0, meanDays(before) ?? 0);
  const { recently } = paymentBehaviour(paying);
  return recently !== undefined && recently >= usual + slipDays;
}

function isRecentAt(asOf: BusinessDate): (month: PaymentMonth) => boolean {
  const first = monthNamed(monthNumber(asOf) - RECENT_MONTHS + 1);
  return ({ month }) => month >= first;
}

function meanDays({ amount, timesDays }: Lateness): number | undefined {
  return amount > 0 ? timesDays / amount : undefined;
}

export function paidLateness(payments: readonly PaymentMonth[]): Lateness {
  let [amount, timesDays, veryLate] = [0, 0, 0];
  for (const { paid, paidTimesDaysBeyond, paidVeryLate } of payments) {
    amount += paid;
    timesDays += paidTimesDaysBeyond;
    veryLate += paidVeryLate;
  }
  return { amount, timesDays, veryLate };
}

/** What is disputed for a failure of ours is not late: it is left out. */
export function overdueLateness(receivables: readonly Receivable[], asOf: BusinessDate): Lateness {
  let [amount, timesDays, veryLate] = [0, 0, 0];
  for (const receivable of receivables) {
    if (!isOverdue(receivable, asOf)) continue;
    const days = daysBetween(receivable.dueOn, asOf);
    amount += receivable.unpaid;
    timesDays += receivable.unpaid * days;
    if (days > VERY_LATE_DAYS) veryLate += receivable.unpaid;
  }
  return { amount, timesDays, veryLate };
}

/** Unpaid beyond its terms, and by no fault of ours. */
export function isOverdue({ dueOn, unpaid, dispute }: Receivable, asOf: BusinessDate): boolean {
  return unpaid > 0 && dueOn < asOf && dispute?.isOurs !== true;
}

/** Not paid by the day promised; once it is paid, the month tells. */
function isPromiseBroken({ promisedOn, unpaid, dispute }: Receivable, asOf: BusinessDate): boolean {
  return promisedOn !== undefined && promisedOn < asOf && unpaid > 0 && dispute?.isOurs !== true;
}

export function together(left: Lateness, right: Lateness): Lateness {
  return {
    amount: left.amount + right.amount,
    timesDays: left.timesDays + right.timesDays,
    veryLate: left.veryLate + right.veryLate,
  };
}
