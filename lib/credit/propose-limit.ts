import { addDays, businessDateOf, startOfDate } from '../calendar/calendar.ts';
import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { requireAccount } from './access.ts';
import type { CreditAccount } from './credit-account.ts';
import { signed } from './credit-decision.ts';
import { creditPolicy } from './credit-policy.ts';
import { hasLapsed, type Proposal } from './proposal.ts';
import { type ProposalAnswer, proposalAnswer } from './proposal-answer.ts';
import type { ProposalBody } from './proposal-schema.ts';
import { getProposal, proposalWrite } from './proposal-store.ts';
import { lookSooner } from './review-due-store.ts';
import { lapseDayOf, lapsed } from './review-records.ts';
import { saveDecided } from './terms-store.ts';

/** Rivals for the one place of a proposal settle within a few tries. */
const TRIES = 3;

/**
 * A person asks for another limit, which another person approves or rejects. There is one open proposal of a customer at most; the
 * same one again is answered as before, and one that has lapsed gives way.
 */
export async function proposeLimit(
  table: Table,
  caller: Caller,
  customerId: string,
  body: ProposalBody,
  proposalId: string,
  zone: string,
  now: Date,
): Promise<ProposalAnswer> {
  const account = await requireAccount(table, caller, customerId);
  if (body.limit === account.limit) throw refused('inForce', []);
  const proposal = proposalOf(account, caller.subject, body, proposalId, zone, now);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const open = await getProposal(table, customerId);
    const isOpen = open !== undefined && !hasLapsed(open, now);
    if (isOpen && !isSame(open, proposal)) throw refused('open', ['approve', 'reject']);
    if (isOpen || (await retryingConflicts(() => putProposal(table, proposal, open, now)))) {
      const kept = isOpen ? open : proposal;
      await lookSooner(table, customerId, lapseDayOf(kept, zone));
      return proposalAnswer(kept);
    }
  }
  throw new Refusal({ kind: 'overloaded' });
}

function refused(state: string, possibleMoves: readonly string[]): Refusal {
  return new Refusal({ kind: 'illegalMove', move: 'propose', state, possibleMoves });
}

function proposalOf(
  { customerId, currency, limit: limitBefore }: CreditAccount,
  askedBy: string,
  { limit, reason }: ProposalBody,
  proposalId: string,
  zone: string,
  now: Date,
): Proposal {
  const lastDay = addDays(businessDateOf(now, zone), creditPolicy.proposalDays);
  return {
    proposalId,
    customerId,
    currency,
    limitBefore,
    limit,
    askedBy,
    askedAt: now.toISOString(),
    reasons: [reason],
    expiresAt: startOfDate(addDays(lastDay, 1), zone).toISOString(),
  };
}

function isSame(open: Proposal, { limit, askedBy, reasons }: Proposal): boolean {
  return open.limit === limit && open.askedBy === askedBy && open.reasons.join() === reasons.join();
}

/** @param replaced the lapsed one whose place it takes, which is then recorded as such */
function putProposal(
  table: Table,
  proposal: Proposal,
  replaced: Proposal | undefined,
  now: Date,
): Promise<boolean> {
  const { proposalId, customerId, limit, limitBefore, askedBy, reasons } = proposal;
  const proposed = {
    kind: 'proposed',
    proposalId,
    limit,
    limitBefore,
    askedBy,
    ...signed(askedBy, customerId, `proposed:${proposalId}`, reasons.join(' '), now),
  } as const;
  const decisions = [...(replaced ? [lapsed(replaced, now)] : []), proposed];
  return saveDecided(table, [proposalWrite(table, proposal, replaced)], decisions);
}
