import type { BusinessDate } from '../calendar/calendar.ts';
import type { KeptReview, ReviewTold } from './kept-decision.ts';
import type { CreditClass } from './review-inputs.ts';

/** A review as it is told: what came of it and why. */
export interface ReviewAnswer {
  readonly decisionId: string;
  readonly date: BusinessDate;
  readonly policy: string;
  readonly score: number;
  readonly class: CreditClass;
  readonly basis: ReviewTold['score']['basis'];
  readonly points: readonly Pick<ReviewTold['score']['points'][number], 'of' | 'points' | 'most'>[];
  readonly reasons: readonly string[];
}

export function reviewAnswer({ decisionId, date, review }: KeptReview): ReviewAnswer {
  const { policy, score, reasons } = review;
  return {
    decisionId,
    date,
    policy,
    score: score.total,
    class: score.class,
    basis: score.basis,
    points: score.points.map(({ of, points, most }) => ({ of, points, most })),
    reasons,
  };
}
