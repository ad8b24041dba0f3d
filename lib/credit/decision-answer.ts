import type { AccountTerms } from './credit-account.ts';
import type { KeptDecision } from './kept-decision.ts';
import type { Override } from './override.ts';
import { type ReviewAnswer, reviewAnswer } from './review-answer.ts';
import type { ReviewTrigger } from './review-due.ts';

/** A decision as lists tell it: who decided what, when and why, and what the limit was before and after. */
export interface DecisionAnswer {
  readonly decisionId: string;
  readonly kind: KeptDecision['kind'];
  readonly decidedAt: string;
  readonly decidedBy: string;
  readonly reason: string;
  readonly limitBefore?: number | undefined;
  /** After it; of what was proposed, rejected or lapsed the one that was asked for. */
  readonly limit?: number | undefined;
  readonly terms?: AccountTerms | undefined;
  readonly termsBefore?: AccountTerms | undefined;
  readonly proposalId?: string | undefined;
  readonly askedBy?: string | undefined;
  readonly override?: Override | undefined;
  readonly triggers?: readonly ReviewTrigger[] | undefined;
  readonly review?: ReviewAnswer | undefined;
}

export function decisionAnswer(decision: KeptDecision): DecisionAnswer {
  const { decisionId, kind, decidedAt, decidedBy, reason } = decision;
  return { decisionId, kind, decidedAt, decidedBy, reason, ...whatWasDecided(decision) };
}

function whatWasDecided(decision: KeptDecision): Partial<DecisionAnswer> {
  switch (decision.kind) {
    case 'opened':
      return { limit: decision.terms.limit, terms: decision.terms };
    case 'termsChanged':
      return { terms: decision.terms, termsBefore: decision.before };
    case 'overridden':
      return { override: decision.override };
    case 'reviewAsked':
      return { triggers: [decision.trigger] };
    case 'proposed':
    case 'approved':
    case 'rejected':
    case 'lapsed': {
      const { limitBefore, limit, proposalId, askedBy } = decision;
      return { limitBefore, limit, proposalId, askedBy };
    }
    case 'reviewed': {
      const { limitBefore, limit, triggers } = decision;
      return { limitBefore, limit, triggers, review: reviewAnswer(decision) };
    }
  }
}
