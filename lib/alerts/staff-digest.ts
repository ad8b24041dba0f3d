import type { Morning } from './churn-cards.ts';
import { CHURN_TERMS, churnCards, churnLists } from './churn-section.ts';
import { churnOver, churnToDo } from './churn-subject.ts';
import type { ChurnTold } from './churn-told.ts';
import { CREDIT_TERMS, creditCards, creditLists } from './credit-section.ts';
import { creditOver, creditToDo } from './credit-subject.ts';
import { type CreditTold, isCreditToBeTold } from './credit-told.ts';
import { type DigestMail, type Doubtful, mailOf } from './digest-mail.ts';

/** What account managers and the credit team, who are not ops, are told of a morning. */
export interface StaffDigest extends Morning {
  readonly leavers: ChurnTold;
  readonly credit: CreditTold;
  readonly doubtful: readonly Doubtful[];
}

/** Those who get no figures get no mail where there is nothing for them. */
export function isStaffToBeTold({ leavers, credit, doubtful }: StaffDigest): boolean {
  return leavers.alerts.length + doubtful.length > 0 || isCreditToBeTold(credit);
}

/** Their morning mail: which of their customers may leave, what is to be decided about credit, why, and what to do. */
export function composeStaffDigest(digest: StaffDigest): DigestMail {
  const { date, leavers, credit, doubtful } = digest;
  const leaving = [...churnCards(leavers, digest), ...churnLists(leavers)];
  const owing = [...creditCards(credit, digest), ...creditLists(credit)];
  return mailOf(
    titleOf(digest),
    date,
    doubtful,
    [...leaving, ...owing],
    [...(leaving.length > 0 ? [CHURN_TERMS] : []), ...(owing.length > 0 ? [CREDIT_TERMS] : [])],
  );
}

function titleOf({ leavers, credit }: StaffDigest): string {
  const toDo = [churnToDo(leavers.alerts), creditToDo(credit)].filter((each) => each !== undefined);
  if (toDo.length > 0) return toDo.join('. ');
  return churnOver(leavers.alerts) ?? creditOver(credit) ?? 'A mail may not have arrived';
}
