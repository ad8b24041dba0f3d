import { addDays } from '../calendar/calendar.ts';
import type { ChurnRun } from '../churn/churn-run.ts';
import type { Alert } from './alert.ts';
import { alertCard, byGroup } from './alert-cards.ts';
import { inShort, overInShort, stillOpenCards } from './alert-lists.ts';
import type { Morning } from './churn-cards.ts';
import { CHURN_TERMS, churnCards, churnLists } from './churn-section.ts';
import { type ChurnTold, newsElsewhere } from './churn-told.ts';
import { churnWeekCards } from './churn-week.ts';
import { CREDIT_TERMS, creditCards, creditLists } from './credit-section.ts';
import { type CreditTold, isCreditToBeTold } from './credit-told.ts';
import { type DigestMail, type Doubtful, mailOf } from './digest-mail.ts';
import { kpiSection } from './kpi-section.ts';
import { subjectOf } from './mail-subject.ts';
import type { NightReport } from './night-report.ts';
import type { Orphan } from './orphan.ts';
import { orphanCards } from './orphan-card.ts';
import { missingReportCard, troubleCards } from './trust-cards.ts';

export interface Digest extends Morning {
  readonly alerts: readonly Alert[];
  /** Open ones that were told before and did not get worse: named only. */
  readonly stillOpen: readonly Alert[];
  /** Of the night; undefined where the close did not run. */
  readonly report: NightReport | undefined;
  readonly orphans: readonly Orphan[];
  readonly leavers: ChurnTold;
  /** Nothing where others look after credit. */
  readonly credit: CreditTold;
  /** The last search for leavers, on the day on which it is reviewed. */
  readonly week: ChurnRun | undefined;
  readonly doubtful: readonly Doubtful[];
}

/** Groups told at length; the others are only listed, so that the mail stays short enough to be read. */
const AT_LENGTH = 5;

const TERMS =
  'OTIF: the share of orders that came complete (in full) within the promised window (on time). The range behind a share is its 95 % confidence interval; an alert is raised only if the whole range lies on the wrong side of the promise, or of the weeks before.';

/** Is there anything to tell? Whoever waits for figures gets them on every morning on which something was due. */
export function isToBeSent(digest: Digest): boolean {
  const { date, alerts, report, orphans, leavers, credit, week, doubtful } = digest;
  if (alerts.length + orphans.length + doubtful.length > 0) return true;
  if (isCreditToBeTold(credit)) return true;
  if (week || leavers.alerts.length + newsElsewhere(leavers, date).length > 0) return true;
  if (!report) return false;
  const { day, restatements, check, deadLetters } = report;
  return day.denominator + restatements.count + check.count + deadLetters > 0;
}

/** The morning mail of ops: first what to do, for whom and why, then the figures. */
export function composeDigest(digest: Digest): DigestMail {
  const { date, report, leavers, credit, week, apiUrl } = digest;
  const groups = byGroup(digest.alerts);
  const lists = churnLists(leavers);
  const leaving = churnCards(leavers, digest);
  const owing = creditCards(credit, digest);
  const known = creditLists(credit);
  const cards = [
    ...leaving,
    ...inShort(groups),
    ...groups.slice(0, AT_LENGTH).map((group) => alertCard(group, digest.actBy, apiUrl)),
    ...overInShort(groups.slice(AT_LENGTH)),
    ...owing,
    ...stillOpenCards(digest.stillOpen),
    ...lists,
    ...known,
    ...(report ? troubleCards(report) : [missingReportCard(addDays(date, -1), apiUrl)]),
    ...orphanCards(digest.orphans),
    ...churnWeekCards(week, date, apiUrl),
    ...(report ? kpiSection(report, groups.slice(0, AT_LENGTH), apiUrl) : []),
  ];
  const terms = [
    TERMS,
    ...(leaving.length + lists.length > 0 ? [CHURN_TERMS] : []),
    ...(owing.length + known.length > 0 ? [CREDIT_TERMS] : []),
  ];
  return mailOf(subjectOf({ ...digest, groups }), date, digest.doubtful, cards, terms);
}
