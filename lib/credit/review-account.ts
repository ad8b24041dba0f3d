import { type BusinessDate, businessDateOf } from '../calendar/calendar.ts';
import { valuesOrdered } from '../churn/order-day-store.ts';
import type { Tier } from '../customers/customer.ts';
import { SYSTEM } from '../facts/fact.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import type { Credit } from './credit.ts';
import type { CreditDecision } from './credit-decision.ts';
import type { CreditPolicy } from './credit-policy.ts';
import { loadCredit } from './credit-store.ts';
import { financialStrength } from './financial-strength.ts';
import { isReviewDue, nextLook } from './look.ts';
import { hasLapsed, type Proposal } from './proposal.ts';
import { proposalRemoval, proposalWrite } from './proposal-store.ts';
import { type Review, reviewAccount } from './review.ts';
import type { ReviewDue } from './review-due.ts';
import { dueWrite } from './review-due-store.ts';
import { reviewInputsOf } from './review-inputs-of.ts';
import { lapseDayOf, lapsed, proposalOf, reviewDecision } from './review-records.ts';
import { type Change, saveDecided, termsWrite } from './terms-store.ts';
import { firstDayLookedAt } from './what-they-order.ts';

export interface Reviewing {
  readonly table: Table;
  readonly zone: string;
  readonly policy: CreditPolicy;
  /** By currency, in minor units. */
  readonly ownCapital: ReadonlyMap<string, number>;
  readonly now: () => Date;
}

/** What became of a look at an account. */
export type Looked = 'nothing' | 'lapsed' | Review['outcome']['kind'];

/** Somebody else was at the account at the same time: what is there then is looked at. */
const TRIES = 4;

/**
 * Looks at an account whose day has come: lets a proposal lapse that nobody decided, and reviews the limit where that is due. What
 * was found and what follows from it are one transaction with the next day, so a second run finds nothing to do.
 * @throws Refusal when others changed the account each time
 */
export async function lookAtAccount(reviewing: Reviewing, customerId: string, tier: Tier): Promise<Looked> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const now = reviewing.now();
    const today = businessDateOf(now, reviewing.zone);
    const credit = await loadCredit(reviewing.table, customerId);
    if (!credit?.due || credit.due.lookOn > today) return 'nothing';
    const found = await lookedAt(reviewing, { ...credit, due: credit.due, tier }, today, now);
    if (await isSaved(reviewing.table, found)) return found.looked;
  }
  throw new Refusal({ kind: 'overloaded' });
}

interface Account extends Credit {
  readonly due: ReviewDue;
  readonly tier: Tier;
}

/** What is to be written after a look. */
interface Found {
  readonly looked: Looked;
  readonly changes: readonly Change[];
  readonly decisions: readonly CreditDecision[];
}

function isSaved(table: Table, { changes, decisions }: Found): Promise<boolean> {
  return retryingConflicts(() => saveDecided(table, changes, decisions));
}

async function lookedAt(
  reviewing: Reviewing,
  account: Account,
  today: BusinessDate,
  now: Date,
): Promise<Found> {
  const { table, policy } = reviewing;
  const { due, proposal, receivables, months } = account;
  const paying = { receivables, payments: months, asOf: today };
  if (isReviewDue(due, paying, policy)) return reviewed(reviewing, account, today, now);
  const isLapsed = proposal !== undefined && hasLapsed(proposal, now);
  const lapsesOn = proposal && !isLapsed ? lapseDayOf(proposal, reviewing.zone) : undefined;
  const next = { ...due, lookOn: nextLook(due.reviewOn, paying, lapsesOn) };
  return {
    looked: isLapsed ? 'lapsed' : 'nothing',
    changes: [dueWrite(table, due, next), ...(isLapsed ? [proposalRemoval(table, proposal)] : [])],
    decisions: isLapsed ? [lapsed(proposal, now)] : [],
  };
}

async function reviewed(
  reviewing: Reviewing,
  account: Account,
  today: BusinessDate,
  now: Date,
): Promise<Found> {
  const { table, zone, policy, ownCapital } = reviewing;
  const { customerId, currency } = account.account;
  const orderDays = await valuesOrdered(table, customerId, currency, firstDayLookedAt(today));
  const inputs = reviewInputsOf({ ...account, orderDays, ownCapital }, today, zone);
  const review = reviewAccount(inputs, policy, financialStrength);
  const { outcome } = review;
  const open = account.proposal;
  const isLapsed = open !== undefined && hasLapsed(open, now);
  // What a person asked for waits for a person; a review's own proposal is replaced by what the next one finds.
  const isTheirs = open !== undefined && open.askedBy !== SYSTEM && !isLapsed;
  const asked = outcome.kind === 'proposed' && !isTheirs ? askedAnew(review, open, zone, now) : undefined;
  const ended =
    open && !isTheirs
      ? [isLapsed ? lapsed(open, now) : lapsed(open, now, 'The next review took its place.')]
      : [];
  const removed = open && !isTheirs && !asked ? [proposalRemoval(table, open)] : [];
  const lapsesOn = asked ?? (isTheirs ? open : undefined);
  const paying = { receivables: account.receivables, payments: account.months, asOf: today };
  const due: ReviewDue = {
    customerId,
    reviewOn: review.nextReview.on,
    lookOn: nextLook(review.nextReview.on, paying, lapsesOn && lapseDayOf(lapsesOn, zone)),
    triggers: [],
    lastClass: review.score.class,
    lastReviewedOn: today,
  };
  return {
    looked: outcome.kind,
    changes: [
      dueWrite(table, account.due, due),
      ...(outcome.kind === 'applied'
        ? [
            termsWrite(
              table,
              account.account,
              { ...account.account, limit: outcome.limit },
              now.toISOString(),
            ),
          ]
        : []),
      ...(asked ? [proposalWrite(table, asked, open)] : removed),
    ],
    decisions: [reviewDecision(review, account.due, now), ...ended],
  };
}

/** The same limit asked for once more was told already. */
function askedAnew(review: Review, open: Proposal | undefined, zone: string, now: Date): Proposal {
  const asked = proposalOf(review, zone, now);
  return open?.told && open.limit === asked.limit ? { ...asked, told: open.told } : asked;
}
