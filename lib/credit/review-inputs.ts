import type { BusinessDate } from '../calendar/calendar.ts';
import type { Tier } from '../customers/customer.ts';
import type { FinancialStatement } from './financial-statement.ts';
import type { PaymentMonth, Receivable } from './receivable.ts';

/** Everything that a review looks at; amounts in minor units of the account's currency. */
export interface ReviewInputs {
  readonly customerId: string;
  readonly asOf: BusinessDate;
  readonly currency: string;
  readonly limit: number;
  readonly tier: Tier;
  /** Days from invoice to payment by the account's terms. */
  readonly paymentDays: number;
  readonly openedOn: BusinessDate;
  readonly exposure: number;
  /** Value of orders on hold. */
  readonly held: number;
  /** The highest of exposure + orders on hold, by month (`2026-11`), up to thirteen of them. */
  readonly peaks: Readonly<Record<string, number>>;
  readonly deposits: number;
  /** What guarantees and securities would bring. */
  readonly collateral: number;
  /** Those not due yet may be left out: nothing is judged from them. */
  readonly receivables: readonly Receivable[];
  readonly payments: readonly PaymentMonth[];
  /** Value of what was ordered, by month, up to 24 of them; the first and the last may be part of a month. */
  readonly ordered: Readonly<Record<string, number>>;
  /** Undefined while nothing was ordered. */
  readonly medianOrder: number | undefined;
  /** The latest first; of the account's currency or of another: only what is of one currency is compared. */
  readonly statements: readonly FinancialStatement[];
  /** How the customer's sector does, as the credit team judges it. */
  readonly sector?: Sector | undefined;
  /** The company's own capital in this currency, for concentration; undefined where it is not set. */
  readonly ownCapital: number | undefined;
  /** The class of the last review: kept near a boundary, so that limits do not swing. */
  readonly lastClass?: CreditClass | undefined;
}

export const sectors = ['growing', 'stable', 'shrinking'] as const;
export type Sector = (typeof sectors)[number];

/** By score, the best first (handbook §6). */
export const creditClasses = ['strong', 'sound', 'weak', 'poor'] as const;
export type CreditClass = (typeof creditClasses)[number];
