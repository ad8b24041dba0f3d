import { addDays, type BusinessDate, businessDateOf, startOfDate } from '../calendar/calendar.ts';
import { SYSTEM } from '../facts/fact.ts';
import { type CreditDecision, signed } from './credit-decision.ts';
import type { Proposal } from './proposal.ts';
import type { Review } from './review.ts';
import type { ReviewDue } from './review-due.ts';

/** The record of a review: it tells at any time how the limit came about. */
export function reviewDecision(review: Review, { triggers }: ReviewDue, now: Date): CreditDecision {
  const { inputs, outcome, reasons } = review;
  const limit = outcome.kind === 'applied' ? outcome.limit : inputs.limit;
  const reason = reasons.join(' ');
  return {
    kind: 'reviewed',
    date: inputs.asOf,
    triggers,
    limit,
    limitBefore: inputs.limit,
    review,
    ...signed(SYSTEM, inputs.customerId, reviewName(inputs.asOf), reason, now),
  };
}

/** The limit that a review asks a person to decide. */
export function proposalOf(
  { inputs, outcome, recommendation, reasons, counterfactual, score }: Review,
  zone: string,
  now: Date,
): Proposal {
  const { customerId, currency, limit, asOf } = inputs;
  const lastDay = outcome.kind === 'proposed' ? outcome.lastDay : asOf;
  const said = counterfactual ? reasons.slice(0, -1) : reasons;
  return {
    proposalId: reviewName(asOf),
    customerId,
    currency,
    limitBefore: limit,
    limit: recommendation.limit,
    askedBy: SYSTEM,
    askedAt: now.toISOString(),
    reasons: said,
    counterfactual: counterfactual && reasons.at(-1),
    score: score.total,
    expiresAt: startOfDate(addDays(lastDay, 1), zone).toISOString(),
  };
}

function reviewName(date: BusinessDate): string {
  return `review:${date}`;
}

/** The first business date on which it has lapsed. */
export function lapseDayOf({ expiresAt }: Proposal, zone: string): BusinessDate {
  const date = businessDateOf(new Date(expiresAt), zone);
  return startOfDate(date, zone).toISOString() === expiresAt ? date : addDays(date, 1);
}

/** That a proposal has ended without a person. */
export function lapsed(
  { proposalId, customerId, limit, limitBefore, askedBy }: Proposal,
  now: Date,
  reason = 'Nobody decided it in time; the limit stays.',
): CreditDecision {
  return {
    kind: 'lapsed',
    proposalId,
    limit,
    limitBefore,
    askedBy,
    ...signed(SYSTEM, customerId, `lapsed:${proposalId}`, reason, now),
  };
}
