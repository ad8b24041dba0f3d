import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import { type CreditAccount, exposureOf } from './credit-account.ts';
import type { FinancialStatement } from './financial-statement.ts';
import { monthNamed, monthNumber } from './months.ts';
import type { PaymentMonth, Receivable } from './receivable.ts';
import type { ReviewDue } from './review-due.ts';
import type { ReviewInputs } from './review-inputs.ts';
import { type OrderedOn, whatTheyOrder } from './what-they-order.ts';

/** Months of payments and of peaks that a review takes into account. */
const MONTHS = 25;

/** What is known of a customer's credit when it is reviewed. */
export interface Known {
  readonly account: CreditAccount;
  readonly receivables: readonly Receivable[];
  readonly months: readonly PaymentMonth[];
  readonly statements: readonly FinancialStatement[];
  readonly due: ReviewDue | undefined;
  readonly tier: Tier;
  readonly orderDays: readonly OrderedOn[];
  /** By currency, in minor units. */
  readonly ownCapital: ReadonlyMap<string, number>;
}

export function reviewInputsOf(known: Known, asOf: BusinessDate, zone: string): ReviewInputs {
  const { account, receivables, months, statements, due, tier, orderDays } = known;
  const { customerId, currency, limit, paymentDays, deposits, collateral, sector } = account;
  const from = monthNamed(monthNumber(asOf) - MONTHS + 1);
  const isRecent = (month: string) => month >= from;
  return {
    customerId,
    asOf,
    currency,
    limit,
    tier,
    paymentDays,
    openedOn: businessDateOf(new Date(account.openedAt), zone),
    exposure: exposureOf(account),
    held: account.held,
    peaks: Object.fromEntries(Object.entries(account.peaks).filter(([month]) => isRecent(month))),
    deposits,
    collateral,
    receivables: receivables.filter(({ dueOn }) => dueOn < asOf),
    payments: months.filter(({ month }) => isRecent(month)),
    ...whatTheyOrder(orderDays, asOf),
    statements,
    ...(sector ? { sector } : {}),
    ownCapital: known.ownCapital.get(currency),
    ...(due?.lastClass ? { lastClass: due.lastClass } : {}),
  };
}
