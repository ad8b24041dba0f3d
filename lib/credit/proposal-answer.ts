import type { Proposal } from './proposal.ts';

/** A proposal as it is told: without whom a mail has told of it. */
export type ProposalAnswer = Omit<Proposal, 'told'>;

export function proposalAnswer({ told: _, ...proposal }: Proposal): ProposalAnswer {
  return proposal;
}
