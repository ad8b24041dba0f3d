import { excessOf } from '../credit/breach-standing.ts';
import type { BreachAlert } from '../credit/credit-alert.ts';
import type { CaseAlert } from '../feedback/case-alert.ts';
import type { TimerName } from '../feedback/case-timers.ts';
import type { Alert } from './alert.ts';
import { briefOf } from './alert-words.ts';
import { mostUrgentOf } from './case-cards.ts';
import { partWords, troubleOf } from './churn-words.ts';
import { english } from './texts/english.ts';
import { amountOf, dayName } from './words.ts';

const steps: Readonly<Record<TimerName, string>> = {
  acknowledge: 'acknowledge',
  answer: 'answer',
  close: 'settle',
};

/** What an alert is about, as the API tells it: in English, whatever the language of the mails. */
export function alertBrief(alert: Alert): string {
  switch (alert.cause) {
    case 'belowTarget':
    case 'worseThanBefore':
      return briefOf(alert, english);
    case 'leaving':
      return troubleOf(alert, english).brief;
    case 'sendingLess':
      return english.churn.sendsLess.of(partWords(alert.shrinking, english));
    case 'creditBreach':
      return breachBrief(alert);
    case 'visitOverdue':
      return english.visits.dueSince(dayName(alert.dueBy));
    case 'complaint':
      return caseBrief(alert);
  }
}

/** `EUR 3,200.00 over the credit limit` */
function breachBrief({ standing }: BreachAlert): string {
  const { currency } = standing;
  return `${amountOf({ amount: excessOf(standing), currency })} over the credit limit`;
}

/** `answer: promise broken` */
function caseBrief(alert: CaseAlert): string {
  const { promise, isMissed } = mostUrgentOf(alert);
  return `${steps[promise]}: ${isMissed ? 'promise broken' : 'promised for today or soon'}`;
}
