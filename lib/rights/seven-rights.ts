import type { Course } from '../scorecards/course.ts';
import { type Scorecard, type Verdict, worst } from '../scorecards/scorecard.ts';
import { rightInformation } from './information.ts';
import { rightPlace } from './place.ts';
import { rightPrice } from './price.ts';
import { rightProduct } from './product.ts';
import { rightQuantity } from './quantity.ts';
import { isOurs, type Judged, type Right, type RightScore, rights } from './right.ts';
import { rightTerms } from './terms.ts';
import { rightTime } from './time.ts';

const judges: Readonly<Record<Right, (judged: Judged) => RightScore>> = {
  product: rightProduct,
  quantity: rightQuantity,
  place: rightPlace,
  time: rightTime,
  terms: rightTerms,
  price: rightPrice,
  information: rightInformation,
};

/** An order by the seven rights (handbook §2), judged by the rules of its scorecard. */
export function sevenRights(course: Course, card: Scorecard): RightScore[] {
  return rights.map((right) =>
    card.standing === 'cancelled'
      ? { right, verdict: 'notApplicable', decidedBy: [] }
      : judges[right]({ course, card }),
  );
}

/** Perfect when no right fails and none is pending (SCOR RL.1.1); what does not apply does not stand against it. */
export function perfection(scores: readonly RightScore[]): Verdict {
  const applying = scores.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'notApplicable');
  return applying.length === 0 ? 'notApplicable' : worst(applying);
}

/** The same with failures left out that the company does not answer for. */
export function netPerfection(scores: readonly RightScore[]): Verdict {
  return perfection(scores.filter(({ fault }) => fault === undefined || isOurs(fault)));
}
