import type { Telling } from '../alerts/alert-life.ts';
import type { BusinessDate } from '../calendar/calendar.ts';

/** Another limit that a review or a person asks for, and another person approves or rejects. Amounts in minor units. */
export interface Proposal {
  readonly proposalId: string;
  readonly customerId: string;
  readonly currency: string;
  readonly limitBefore: number;
  readonly limit: number;
  /** The person who asked, or the product itself. */
  readonly askedBy: string;
  readonly askedAt: string;
  /** Why, in words, the weightiest first. */
  readonly reasons: readonly string[];
  /** What would change the outcome, in words; of a review only. */
  readonly counterfactual?: string | undefined;
  /** Of a review: 0 to 100. */
  readonly score?: number | undefined;
  /** When it lapses. */
  readonly expiresAt: string;
  /** The last mail that told of it. */
  readonly told?: Telling | undefined;
}

export function hasLapsed({ expiresAt }: Proposal, now: Date): boolean {
  return expiresAt <= now.toISOString();
}

/** A proposal as a mail tells it. */
export interface ProposalToTell {
  readonly proposal: Proposal;
  /** The last business date on which it can be decided. */
  readonly lastDay: BusinessDate;
  /** The limit as it is now, which a review may have changed since it was asked for. */
  readonly limitNow: number;
  /** What the customer owes now and what waits on hold, in minor units. */
  readonly exposure: number;
  readonly held: number;
}
