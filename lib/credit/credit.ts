import type { CreditAccount } from './credit-account.ts';
import type { FinancialStatement } from './financial-statement.ts';
import type { HeldOrder } from './held-order.ts';
import type { Proposal } from './proposal.ts';
import type { PaymentMonth, Receivable } from './receivable.ts';
import type { ReviewDue } from './review-due.ts';

/** All that is kept of how the credit of a customer stands, but for what was decided about it. */
export interface Credit {
  readonly account: CreditAccount;
  /** Orders on hold, the oldest first. */
  readonly held: readonly HeldOrder[];
  readonly receivables: readonly Receivable[];
  /** What was paid, the earliest month first. */
  readonly months: readonly PaymentMonth[];
  readonly due: ReviewDue | undefined;
  /** The open one; it may have lapsed. */
  readonly proposal: Proposal | undefined;
  /** Annual accounts, the latest first. */
  readonly statements: readonly StoredStatement[];
}

/** Annual accounts as kept. */
export interface StoredStatement extends FinancialStatement {
  readonly version: number;
  readonly changedAt: string;
}
