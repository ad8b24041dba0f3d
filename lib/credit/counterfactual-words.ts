import { amountOf, counted } from '../alerts/words.ts';
import { isOverdue } from './payment-behaviour.ts';
import type { ReviewInputs } from './review-inputs.ts';
import type { Reviewed } from './review-words.ts';
import type { Supposition } from './supposition.ts';

/** `Two months on time would raise it by EUR 4,000.00.` */
export function counterfactualWords({ counterfactual, recommendation, score, inputs }: Reviewed): string[] {
  if (!counterfactual) return [];
  const inWords = (amount: number) => amountOf({ amount, currency: inputs.currency });
  const cause = suppositionWords(counterfactual.supposition, inputs);
  const change = counterfactual.limit - recommendation.limit;
  const points = counterfactual.score - score.total;
  const effect =
    change === 0
      ? `${points > 0 ? 'raise' : 'lower'} the score by ${Math.round(Math.abs(points) * 10) / 10} points, not the limit`
      : `${change > 0 ? 'raise' : 'lower'} the recommended limit by ${inWords(Math.abs(change))}`;
  return [`${cause} would ${effect}.`];
}

function suppositionWords(supposition: Supposition, { receivables, asOf, currency }: ReviewInputs): string {
  const inWords = (amount: number) => amountOf({ amount, currency });
  const isLate = receivables.some((each) => isOverdue(each, asOf));
  switch (supposition.kind) {
    case 'onTime': {
      const onTime = `${monthsWords(supposition.months)} on time`;
      return isLate ? `What is overdue paid now and ${onTime}` : capitalised(onTime);
    }
    case 'late':
      return capitalised(`${monthsWords(supposition.months)} paid ${counted(supposition.days, 'day')} late`);
    case 'statement':
      return `Annual accounts with a net worth of ${inWords(supposition.netWorth)} and sound ratios`;
    case 'collateral':
      return `Another ${inWords(supposition.amount)} of collateral`;
  }
}

function monthsWords(months: number): string {
  return months === 2 ? 'two months' : counted(months, 'month');
}

function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
