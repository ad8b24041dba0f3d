import { caseCards, caseLists } from './case-section.ts';
import { caseOver, caseToDo } from './case-subject.ts';
import type { CasesTold } from './case-told.ts';
import type { Morning } from './churn-cards.ts';
import { churnCards, churnLists } from './churn-section.ts';
import { churnOver, churnToDo } from './churn-subject.ts';
import type { ChurnTold } from './churn-told.ts';
import { creditCards, creditLists } from './credit-section.ts';
import { creditOver, creditToDo } from './credit-subject.ts';
import { type CreditTold, isCreditToBeTold } from './credit-told.ts';
import { type DigestMail, type Doubtful, mailOf } from './digest-mail.ts';
import { texts } from './texts/texts.ts';
import { tierCards, tierSubject } from './tier-section.ts';
import type { TiersTold } from './tier-told.ts';
import { visitCards, visitLists } from './visit-section.ts';
import { visitOver, visitToDo } from './visit-subject.ts';
import { areVisitsToBeTold, type VisitsTold } from './visit-told.ts';

/** What account managers and the credit team, who are not ops, are told of a morning. */
export interface StaffDigest extends Morning {
  readonly cases: CasesTold;
  readonly leavers: ChurnTold;
  readonly visits: VisitsTold;
  readonly credit: CreditTold;
  readonly tiers: TiersTold | undefined;
  readonly doubtful: readonly Doubtful[];
}

/** Those who get no figures get no mail where there is nothing for them. */
export function isStaffToBeTold({ cases, leavers, visits, credit, tiers, doubtful }: StaffDigest): boolean {
  if (tiers || cases.cases.length + leavers.alerts.length + doubtful.length > 0) return true;
  return areVisitsToBeTold(visits) || isCreditToBeTold(credit);
}

/** Their morning mail: which of their customers may leave, whom to visit, what is to be decided about credit, why, and what to do. */
export function composeStaffDigest(digest: StaffDigest): DigestMail {
  const { date, cases, leavers, visits, credit, tiers, doubtful, apiUrl } = digest;
  const complaints = [...caseCards(cases, digest), ...caseLists(cases, digest)];
  const leaving = [...churnCards(leavers, digest), ...churnLists(leavers, date)];
  const visiting = [...visitCards(visits, digest), ...visitLists(visits, digest)];
  const owing = [...creditCards(credit, digest), ...creditLists(credit, date)];
  return mailOf(
    titleOf(digest),
    date,
    doubtful,
    [...complaints, ...leaving, ...visiting, ...owing, ...tierCards(tiers, apiUrl)],
    [
      ...(leaving.length > 0 ? [texts.churn.terms] : []),
      ...(visiting.length > 0 ? [texts.visits.terms] : []),
      ...(owing.length > 0 ? [texts.credit.terms] : []),
    ],
  );
}

function titleOf({ cases, leavers, visits, credit, tiers }: StaffDigest): string {
  const toDo = [
    caseToDo(cases.cases),
    churnToDo(leavers.alerts),
    visitToDo(visits),
    creditToDo(credit),
  ].filter((each) => each !== undefined);
  if (toDo.length > 0) return texts.subjects.toDo(toDo);
  const over = caseOver(cases.cases) ?? churnOver(leavers.alerts) ?? visitOver(visits) ?? creditOver(credit);
  return over ?? tierSubject(tiers) ?? texts.subjects.doubtful;
}
