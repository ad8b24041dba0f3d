import { addDays } from '../calendar/calendar.ts';
import type { ChurnRun } from '../churn/churn-run.ts';
import type { VisitFigures } from '../revisits/visit-figures.ts';
import { alertCard, byGroup } from './alert-cards.ts';
import { inShort, overInShort, stillOpenCards } from './alert-lists.ts';
import { caseCards, caseLists } from './case-section.ts';
import type { CasesTold } from './case-told.ts';
import type { Morning } from './churn-cards.ts';
import { churnCards, churnLists } from './churn-section.ts';
import { type ChurnTold, newsElsewhere } from './churn-told.ts';
import { churnWeekCards } from './churn-week.ts';
import { creditCards, creditLists } from './credit-section.ts';
import { type CreditTold, isCreditToBeTold } from './credit-told.ts';
import { type DeadAddress, deadAddressCards } from './dead-address-cards.ts';
import { type DigestMail, type Doubtful, mailOf } from './digest-mail.ts';
import type { IndicatorAlert } from './indicator-alert.ts';
import { kpiSection } from './kpi-section.ts';
import { subjectOf } from './mail-subject.ts';
import type { NightReport } from './night-report.ts';
import type { Orphan } from './orphan.ts';
import { orphanCards } from './orphan-card.ts';
import { texts } from './texts/texts.ts';
import { tierCards } from './tier-section.ts';
import type { TiersTold } from './tier-told.ts';
import { missingReportCard, troubleCards } from './trust-cards.ts';
import { visitCards, visitLists } from './visit-section.ts';
import { areVisitsToBeTold, escalatedNow, type VisitsTold } from './visit-told.ts';
import { visitWeekCards } from './visit-week.ts';

export interface Digest extends Morning {
  readonly cases: CasesTold;
  readonly alerts: readonly IndicatorAlert[];
  /** Open ones that were told before and did not get worse: named only. */
  readonly stillOpen: readonly IndicatorAlert[];
  /** Of the night; undefined where the close did not run. */
  readonly report: NightReport | undefined;
  readonly orphans: readonly Orphan[];
  readonly deadAddresses: readonly DeadAddress[];
  readonly leavers: ChurnTold;
  /** Nothing where others look after credit. */
  readonly credit: CreditTold;
  /** The last search for leavers, on the day on which it is reviewed. */
  readonly week: ChurnRun | undefined;
  readonly visits: VisitsTold;
  /** How visits went in the week before, on the same day. */
  readonly visitWeek: VisitFigures | undefined;
  /** On the morning after a review of tiers. */
  readonly tiers: TiersTold | undefined;
  readonly doubtful: readonly Doubtful[];
}

/** Groups told at length; the others are only listed, so that the mail stays short enough to be read. */
const AT_LENGTH = 5;

/** Is there anything to tell? Whoever waits for figures gets them on every morning on which something was due. */
export function isToBeSent(digest: Digest): boolean {
  const { date, alerts, report, orphans, cases, deadAddresses, leavers, credit, week, doubtful } = digest;
  if (alerts.length + orphans.length + cases.cases.length + deadAddresses.length + doubtful.length > 0)
    return true;
  if (isCreditToBeTold(credit) || areVisitsToBeTold(digest.visits) || digest.tiers) return true;
  if (escalatedNow(digest.visits, date).length > 0) return true;
  if (week || leavers.alerts.length + newsElsewhere(leavers, date).length > 0) return true;
  if (!report) return false;
  const { day, restatements, check, deadLetters } = report;
  return day.denominator + restatements.count + check.count + deadLetters > 0;
}

/** The morning mail of ops: first what to do, for whom and why, then the figures. */
export function composeDigest(digest: Digest): DigestMail {
  const { date, report, leavers, visits, credit, week, apiUrl } = digest;
  const groups = byGroup(digest.alerts);
  const lists = churnLists(leavers, date);
  const leaving = churnCards(leavers, digest);
  const visiting = visitCards(visits, digest);
  const late = visitLists(visits, digest);
  const owing = creditCards(credit, digest);
  const known = creditLists(credit, date);
  const cards = [
    ...caseCards(digest.cases, digest),
    ...leaving,
    ...visiting,
    ...inShort(groups),
    ...groups.slice(0, AT_LENGTH).map((group) => alertCard(group, digest.actBy, apiUrl)),
    ...overInShort(groups.slice(AT_LENGTH)),
    ...owing,
    ...stillOpenCards(digest.stillOpen, date),
    ...caseLists(digest.cases, digest),
    ...lists,
    ...late,
    ...known,
    ...(report ? troubleCards(report) : [missingReportCard(addDays(date, -1), apiUrl)]),
    ...deadAddressCards(digest.deadAddresses, apiUrl),
    ...orphanCards(digest.orphans),
    ...tierCards(digest.tiers, apiUrl),
    ...churnWeekCards(week, date, apiUrl),
    ...visitWeekCards(digest.visitWeek, date, apiUrl),
    ...(report ? kpiSection(report, groups.slice(0, AT_LENGTH), apiUrl) : []),
  ];
  const terms = [
    texts.mail.terms,
    ...(leaving.length + lists.length > 0 ? [texts.churn.terms] : []),
    ...(visiting.length + late.length > 0 ? [texts.visits.terms] : []),
    ...(owing.length + known.length > 0 ? [texts.credit.terms] : []),
  ];
  return mailOf(subjectOf({ ...digest, groups }), date, digest.doubtful, cards, terms);
}
