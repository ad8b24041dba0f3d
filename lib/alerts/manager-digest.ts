import type { Morning } from './churn-cards.ts';
import { CHURN_TERMS, churnCards, churnLists } from './churn-section.ts';
import { churnOver, churnToDo } from './churn-subject.ts';
import type { ChurnTold } from './churn-told.ts';
import { type DigestMail, type Doubtful, mailOf } from './digest-mail.ts';

/** What an account manager who is not ops is told of a morning. */
export interface ManagerDigest extends Morning {
  readonly leavers: ChurnTold;
  readonly doubtful: readonly Doubtful[];
}

/** Those who are told of nothing but their customers get no mail where there is nothing about them. */
export function isManagerToBeTold({ leavers, doubtful }: ManagerDigest): boolean {
  return leavers.alerts.length + doubtful.length > 0;
}

/** The morning mail of an account manager: which of their customers may leave, why, and what to do. */
export function composeManagerDigest(digest: ManagerDigest): DigestMail {
  const { date, leavers, doubtful } = digest;
  const title = churnToDo(leavers.alerts) ?? churnOver(leavers.alerts) ?? 'A mail may not have arrived';
  return mailOf(
    title,
    date,
    doubtful,
    [...churnCards(leavers, digest), ...churnLists(leavers)],
    [CHURN_TERMS],
  );
}
