import type { BreachAlert } from '../credit/credit-alert.ts';
import { breachCard, type CreditMorning } from './credit-cards.ts';
import { CREDIT_TERMS } from './credit-section.ts';
import { excessWords } from './credit-words.ts';
import { type DigestMail, mailOf } from './digest-mail.ts';

/** The mail about a breach that must not wait for the morning: the card that the morning mail would have. */
export function composeUrgentMail(breach: BreachAlert, given: CreditMorning): DigestMail {
  const title = `Key customer ${breach.customerId} is ${excessWords(breach)} over the credit limit`;
  return mailOf(title, given.date, [], [breachCard(breach, given)], [CREDIT_TERMS]);
}
