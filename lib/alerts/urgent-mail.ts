import type { Alert } from './alert.ts';
import { alertCard, groupAlertsOf } from './alert-cards.ts';
import { caseCard } from './case-cards.ts';
import { churnCard, type Morning } from './churn-cards.ts';
import { customerAlertsOf } from './churn-groups.ts';
import { breachCard } from './credit-cards.ts';
import { excessWords } from './credit-words.ts';
import { type DigestMail, mailOf } from './digest-mail.ts';
import type { Card } from './mail-card.ts';
import { overdueVisitCard } from './overdue-visit-card.ts';
import { texts } from './texts/texts.ts';

interface Told {
  readonly title: string;
  /** The card that the morning mail would have. */
  readonly card: Card;
  readonly terms?: string;
}

/** The mail about an alert that must not wait for the morning. */
export function composeUrgentMail(alert: Alert, given: Morning): DigestMail {
  const { title, card, terms } = toldOf(alert, given);
  return mailOf(title, given.date, [], [card], terms === undefined ? [] : [terms]);
}

function toldOf(alert: Alert, given: Morning): Told {
  switch (alert.cause) {
    case 'creditBreach':
      return {
        title: texts.credit.keyOver(alert.customerId, excessWords(alert)),
        card: breachCard(alert, given),
        terms: texts.credit.terms,
      };
    case 'leaving':
    case 'sendingLess':
      return titled(churnCard(customerAlertsOf(alert), given), texts.churn.terms);
    case 'complaint':
      return titled(caseCard(alert, given));
    case 'visitOverdue':
      return titled(overdueVisitCard(alert, given), texts.visits.terms);
    case 'belowTarget':
    case 'worseThanBefore':
      return titled(alertCard(groupAlertsOf(alert), given.actBy, given.apiUrl), texts.mail.terms);
  }
}

function titled(card: Card, terms?: string): Told {
  return { title: card.heading, card, ...(terms === undefined ? {} : { terms }) };
}
