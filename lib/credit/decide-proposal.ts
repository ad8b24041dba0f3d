import type { Caller } from '../partners/access.ts';
import type { Table } from '../platform/dynamo.ts';
import { Refusal } from '../platform/refusal.ts';
import { retryingConflicts } from '../platform/retry.ts';
import { requireAccount } from './access.ts';
import { type CreditAccount, termsOf } from './credit-account.ts';
import { signed } from './credit-decision.ts';
import { type DecisionAnswer, decisionAnswer } from './decision-answer.ts';
import { latestDecision } from './decision-store.ts';
import type { KeptDecision } from './kept-decision.ts';
import { hasLapsed, type Proposal } from './proposal.ts';
import type { ProposalDecisionBody } from './proposal-schema.ts';
import { getProposal, proposalRemoval } from './proposal-store.ts';
import { saveDecided, termsWrite } from './terms-store.ts';

/** Rivals for the same account settle within a few tries. */
const TRIES = 5;

/**
 * A person approves or rejects what another, or the nightly review, has proposed. The new limit, the end of the proposal and the
 * record are one transaction. The same decision of the same person again is answered as before.
 */
export async function decideProposal(
  table: Table,
  caller: Caller,
  { customerId, proposalId }: { readonly customerId: string; readonly proposalId: string },
  { decision, reason }: ProposalDecisionBody,
  now: Date,
): Promise<DecisionAnswer> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [account, proposal] = await Promise.all([
      requireAccount(table, caller, customerId),
      getProposal(table, customerId),
    ]);
    if (proposal?.proposalId !== proposalId)
      return decidedBefore(table, caller, { customerId, proposalId }, decision);
    requireMay(caller, proposal, decision, now);
    const made = decisionOn(proposal, account, caller, outcomes[decision], reason, now);
    const changes = [
      ...(made.kind === 'approved'
        ? [termsWrite(table, account, { ...termsOf(account), limit: proposal.limit }, made.decidedAt)]
        : []),
      proposalRemoval(table, proposal),
    ];
    if (await retryingConflicts(() => saveDecided(table, changes, [made]))) return decisionAnswer(made);
  }
  throw new Refusal({ kind: 'overloaded' });
}

const outcomes = { approve: 'approved', reject: 'rejected' } as const;

/** @throws Refusal for who asked, and for a proposal that nobody decided in time */
function requireMay({ subject }: Caller, proposal: Proposal, move: string, now: Date): void {
  if (proposal.askedBy === subject) {
    const detail = 'You asked for this limit: somebody else with the scope credit decides.';
    throw new Refusal({ kind: 'notAllowed', detail });
  }
  if (hasLapsed(proposal, now))
    throw new Refusal({ kind: 'illegalMove', move, state: 'lapsed', possibleMoves: [] });
}

function decisionOn(
  { proposalId, limit, askedBy }: Proposal,
  { customerId, limit: limitBefore }: CreditAccount,
  { subject }: Caller,
  kind: 'approved' | 'rejected',
  reason: string,
  now: Date,
) {
  const decisionId = `${kind}:${proposalId}`;
  return {
    kind,
    proposalId,
    limit,
    limitBefore,
    askedBy,
    ...signed(subject, customerId, decisionId, reason, now),
  } as const;
}

async function decidedBefore(
  table: Table,
  { subject }: Caller,
  { customerId, proposalId }: { readonly customerId: string; readonly proposalId: string },
  move: keyof typeof outcomes,
): Promise<DecisionAnswer> {
  const made = await latestDecision(table, customerId, (decision) => endsProposal(decision, proposalId));
  if (!made) throw new Refusal({ kind: 'notFound', what: 'proposal' });
  if (made.kind === outcomes[move] && made.decidedBy === subject) return decisionAnswer(made);
  throw new Refusal({ kind: 'illegalMove', move, state: made.kind, possibleMoves: [] });
}

function endsProposal(decision: KeptDecision, proposalId: string): boolean {
  return 'proposalId' in decision && decision.proposalId === proposalId && decision.kind !== 'proposed';
}
