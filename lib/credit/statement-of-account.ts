import { addDays, type BusinessDate, daysBetween } from '../calendar/calendar.ts';
import { type AccountAnswer, accountAnswer } from './account-answer.ts';
import { type AgedReceivables, agedReceivables } from './aged-receivables.ts';
import type { Credit } from './credit.ts';
import { bestPossibleDaysSalesOutstanding, daysSalesOutstanding } from './days-sales-outstanding.ts';
import { type HoldReason, holdWords } from './hold.ts';
import type { KeptReview } from './kept-decision.ts';
import { paymentBehaviour } from './payment-behaviour.ts';
import { hasLapsed } from './proposal.ts';
import { type ProposalAnswer, proposalAnswer } from './proposal-answer.ts';
import type { Receivable } from './receivable.ts';
import { type ReviewAnswer, reviewAnswer } from './review-answer.ts';
import type { ReviewTrigger } from './review-due.ts';
import type { OrderedOn } from './what-they-order.ts';

/** How the credit of a customer stands, in minor units of its currency. */
export interface StatementOfAccount extends AccountAnswer {
  readonly asOf: BusinessDate;
  readonly aged: AgedReceivables;
  /** What is owed the longest comes first. */
  readonly invoices: readonly InvoiceTold[];
  readonly onHold: readonly OrderOnHold[];
  readonly paying: PayingTold;
  readonly proposal?: ProposalAnswer | undefined;
  readonly lastReview?: ReviewAnswer | undefined;
  readonly nextReview?: NextReviewTold | undefined;
}

export interface InvoiceTold extends Receivable {
  /** Negative while it is not due. */
  readonly daysOverdue: number;
}

export interface OrderOnHold {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly amount: number;
  readonly reason: HoldReason;
  readonly detail: string;
  readonly since: string;
}

/** How they pay; null is what is not available. */
export interface PayingTold {
  readonly daysBeyondTerms: number | null;
  readonly recently: number | null;
  readonly veryLate: number | null;
  readonly brokenPromises: number;
  readonly daysSalesOutstanding: number | null;
  readonly bestPossible: number | null;
}

export interface NextReviewTold {
  readonly on: BusinessDate;
  readonly triggers: readonly ReviewTrigger[];
  /** By the last review, where nothing brought it forward. */
  readonly because?: string | undefined;
}

/** Over so many days sales are held against what is owed. */
const SALES_DAYS = 365;

export function firstDayOfSales(asOf: BusinessDate): BusinessDate {
  return addDays(asOf, 1 - SALES_DAYS);
}

/** @param sales what they ordered in the last year: on an account all of it is on credit */
export function statementOfAccount(
  file: Credit,
  lastReview: KeptReview | undefined,
  sales: readonly OrderedOn[],
  asOf: BusinessDate,
  now: Date,
): StatementOfAccount {
  const { account, receivables, held, proposal } = file;
  const isOpen = proposal !== undefined && !hasLapsed(proposal, now);
  return {
    ...accountAnswer(account, now),
    asOf,
    aged: agedReceivables(receivables, asOf),
    invoices: receivables
      .map((each) => ({ ...each, daysOverdue: daysBetween(each.dueOn, asOf) }))
      .sort((left, right) => right.daysOverdue - left.daysOverdue),
    onHold: held.map(({ held: amount, ...order }) => ({
      ...order,
      amount,
      detail: holdWords[order.reason],
    })),
    paying: payingOf(file, sales, asOf),
    ...(isOpen && { proposal: proposalAnswer(proposal) }),
    ...(lastReview && { lastReview: reviewAnswer(lastReview) }),
    ...nextReviewOf(file, lastReview),
  };
}

function payingOf({ receivables, months }: Credit, sales: readonly OrderedOn[], asOf: BusinessDate) {
  const { daysBeyondTerms, recently, veryLate, brokenPromises } = paymentBehaviour({
    payments: months,
    receivables,
    asOf,
  });
  const [first] = sales;
  const owed = (isCounted: (each: Receivable) => boolean) =>
    receivables.filter(isCounted).reduce((sum, { unpaid }) => sum + unpaid, 0);
  const outstanding = {
    receivables: owed(() => true),
    currentReceivables: owed(({ dueOn }) => dueOn >= asOf),
    creditSales: sales.reduce((sum, { value }) => sum + value, 0),
    // Who ordered for the first time last week has not had a year to order in.
    days: first ? daysBetween(first.date, asOf) + 1 : SALES_DAYS,
  };
  return {
    daysBeyondTerms: daysBeyondTerms ?? null,
    recently: recently ?? null,
    veryLate: veryLate ?? null,
    brokenPromises,
    daysSalesOutstanding: daysSalesOutstanding(outstanding) ?? null,
    bestPossible: bestPossibleDaysSalesOutstanding(outstanding) ?? null,
  };
}

function nextReviewOf(
  { due }: Credit,
  lastReview: KeptReview | undefined,
): { readonly nextReview?: NextReviewTold } {
  if (!due) return {};
  const { reviewOn: on, triggers } = due;
  const because = triggers.length === 0 ? lastReview?.review.nextReview.because : undefined;
  return { nextReview: { on, triggers, ...(because !== undefined && { because }) } };
}
