import type { CreditTold } from '../../lib/alerts/credit-told.ts';
import type { BreachEvidence } from '../../lib/credit/breach-evidence.ts';
import { type BreachStanding, excessOf } from '../../lib/credit/breach-standing.ts';
import type { BreachAlert } from '../../lib/credit/credit-alert.ts';
import type { Proposal, ProposalToTell } from '../../lib/credit/proposal.ts';
import { SYSTEM } from '../../lib/facts/fact.ts';

export const noCredit: CreditTold = {
  proposals: [],
  waiting: 0,
  undecided: [],
  breaches: [],
  stillOver: [],
};

/** EUR 31,500 owed against a limit of EUR 30,000: 5 % over. */
export function aBreachStanding(given: Partial<BreachStanding> = {}): BreachStanding {
  return {
    currency: 'EUR',
    limit: 3_000_000,
    openOrders: 1_000_000,
    unpaid: 2_200_000,
    deposits: 50_000,
    held: 0,
    heldOrders: 0,
    ...given,
  };
}

/** An invoice of EUR 2,000 that is a month overdue, and the order of it. */
export function anEvidence(given: Partial<BreachEvidence> = {}): BreachEvidence {
  return {
    overdue: 200_000,
    overdueByUs: 0,
    invoices: [{ invoiceNumber: 'R-4711', orderNumber: 'PO-4711', dueOn: '2026-03-01', unpaid: 200_000 }],
    orders: [{ orderId: 'id-of-PO-4712', orderNumber: 'PO-4712', takes: 900_000 }],
    ...given,
  };
}

/** Raised on the day before the mail of 1 April 2026. */
export function aBreach(given: Partial<BreachAlert> = {}): BreachAlert {
  const { standing = aBreachStanding() } = given;
  return {
    cause: 'creditBreach',
    measure: excessOf(standing),
    customerId: 'nordwind',
    tier: 'regular',
    doNotContact: false,
    state: 'open',
    severity: 'warning',
    firstSeen: '2026-03-31',
    lastSeen: '2026-03-31',
    standing,
    raisedAt: aBreachStanding(),
    evidence: anEvidence(),
    ...given,
  };
}

/** The review asks to raise EUR 30,000 to EUR 45,000; it can be decided until 14 April 2026. */
export function aProposal(given: Partial<Proposal> = {}): Proposal {
  return {
    proposalId: 'review:2026-03-31',
    customerId: 'nordwind',
    currency: 'EUR',
    limitBefore: 3_000_000,
    limit: 4_500_000,
    askedBy: SYSTEM,
    askedAt: '2026-03-31T01:00:00.000Z',
    reasons: [
      'Score 81.4 of 100: sound.',
      'Paid on the day it was due, on average: 21 of 21 points.',
      'Needs EUR 45,000.00: the highest exposure with orders on hold in twelve months, EUR 35,000.00 × 1.07 for growth × 1.2.',
      'Can bear EUR 61,000.00: 10 % of a net worth of EUR 610,000.00 × 1 for a sound score.',
      'EUR 45,000.00 is proposed instead of EUR 30,000.00: a change of more than 15 % is for a person to decide, by Tue 14 Apr 2026.',
    ],
    counterfactual: 'Two months paid 30 days late would lower the recommended limit by EUR 15,000.00.',
    score: 81.4,
    expiresAt: '2026-04-14T22:00:00.000Z',
    ...given,
  };
}

export function aProposalToTell(given: Partial<Proposal> = {}): ProposalToTell {
  const proposal = aProposal(given);
  const { limitBefore: limitNow } = proposal;
  return { proposal, lastDay: '2026-04-14', limitNow, exposure: 2_800_000, held: 300_000 };
}
